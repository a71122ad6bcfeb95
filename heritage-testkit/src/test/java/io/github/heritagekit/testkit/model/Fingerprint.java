// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Lists;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.SchemeBook;
import io.github.heritagekit.model.json.HeritageJson;
import io.github.heritagekit.testkit.HeritageArbitraries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** Prints one line that depends on every byte and every text of some registers, and should depend on nothing else. */
final class Fingerprint {
    private static final int SEED = 1893;
    private static final int REGISTERS = 50;

    /**
     * Where a machine numbers all objects alike, Java's own table of what it has written takes the square of their number. Larger
     * registers are serialized in pieces.
     */
    private static final int MOST_AT_ONCE = 200;

    private Fingerprint() {}

    public static void main(String[] arguments) {
        JqwikSession.run(() -> System.out.println(print()));
    }

    private static String print() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        RandomGenerator<AssetRegister> registers =
                HeritageArbitraries.registers().generator(REGISTERS);
        Random random = new Random(SEED);
        for (int i = 0; i < REGISTERS; i++) {
            add(digest, registers.next(random).value());
        }
        digest.update(serialized(SchemeBook.standard()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, AssetRegister register) throws IOException {
        digest.update(HeritageJson.write(register).getBytes(UTF_8));
        if (register.size() <= MOST_AT_ONCE) {
            digest.update(serialized(register));
        } else {
            for (List<HeritageAsset> piece : Lists.partition(register.assets(), MOST_AT_ONCE)) {
                digest.update(serialized(new ArrayList<>(piece)));
            }
        }
        for (HeritageAsset asset : register.assets()) {
            String text = asset + "; " + asset.designations() + "; " + asset.significance() + "; " + asset.country();
            digest.update(text.getBytes(UTF_8));
        }
    }

    private static byte[] serialized(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }
}
