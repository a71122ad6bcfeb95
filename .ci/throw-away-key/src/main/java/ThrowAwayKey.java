// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Date;
import java.util.List;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** {@code make KEY} writes a new secret key; {@code check KEY DIR} checks every signature below a directory. */
final class ThrowAwayKey {
    private ThrowAwayKey() {}

    public static void main(String[] args) throws IOException, PGPException {
        var key = Path.of(args[1]);
        switch (args[0]) {
            case "make" -> make(key);
            case "check" -> check(key, Path.of(args[2]));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void make(Path key) throws IOException, PGPException {
        var rsa = new RSAKeyPairGenerator();
        rsa.init(new RSAKeyGenerationParameters(BigInteger.valueOf(0x10001), new SecureRandom(), 3072, 100));
        var pair = new BcPGPKeyPair(PublicKeyAlgorithmTags.RSA_GENERAL, rsa.generateKeyPair(), new Date());
        var ring = new PGPKeyRingGenerator(
                PGPSignature.POSITIVE_CERTIFICATION,
                pair,
                "throw-away key <nobody@example.org>",
                new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1),
                null,
                null,
                new BcPGPContentSignerBuilder(PublicKeyAlgorithmTags.RSA_GENERAL, HashAlgorithmTags.SHA256),
                null);
        try (OutputStream file = Files.newOutputStream(key);
                OutputStream armoured = new ArmoredOutputStream(file)) {
            ring.generateSecretKeyRing().encode(armoured);
        }
    }

    private static void check(Path key, Path directory) throws IOException, PGPException {
        PGPPublicKey publicKey;
        try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(key))) {
            publicKey = new PGPSecretKeyRing(in, new BcKeyFingerprintCalculator()).getPublicKey();
        }
        List<Path> signatures;
        try (var files = Files.walk(directory)) {
            signatures = files.filter(file -> file.toString().endsWith(".asc")).sorted().toList();
        }
        for (var file : signatures) {
            var signed = Path.of(file.toString().replaceAll("\\.asc$", ""));
            if (!verifies(publicKey, file, signed)) {
                System.err.println("not signed with the key: " + signed);
                System.exit(1);
            }
        }
        System.out.println(signatures.size() + " signatures verified");
    }

    private static boolean verifies(PGPPublicKey key, Path signature, Path signed) throws IOException, PGPException {
        try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(signature))) {
            var one = ((PGPSignatureList) new BcPGPObjectFactory(in).nextObject()).get(0);
            one.init(new BcPGPContentVerifierBuilderProvider(), key);
            one.update(Files.readAllBytes(signed));
            return one.verify();
        }
    }
}
