// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Damages packs: their bytes, their words, their structure. */
final class PackMutator {
    private static final int LARGEST = 200_000;

    private final Random random;

    PackMutator(Random random) {
        this.random = random;
    }

    /** Returns other bytes, made of those of a pack and of another. */
    byte[] mutate(String text, String other, boolean json) {
        return switch (random.nextInt(4)) {
            case 0 -> bytes(text.getBytes(StandardCharsets.UTF_8));
            case 1 -> words(text, other).getBytes(StandardCharsets.UTF_8);
            case 2 -> lines(text, other).getBytes(StandardCharsets.UTF_8);
            default -> structure(text, json).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** Returns one most often, seldom many. */
    private int wounds() {
        int wounds = 1;
        while (wounds < 6 && random.nextInt(3) == 0) {
            wounds++;
        }
        return wounds;
    }

    private byte[] bytes(byte[] bytes) {
        byte[] damaged = bytes.clone();
        for (int wound = wounds(); wound > 0 && damaged.length > 0; wound--) {
            int at = random.nextInt(damaged.length);
            int length = Math.min(damaged.length - at, random.nextBoolean() ? 1 : 1 + random.nextInt(40));
            switch (random.nextInt(3)) {
                case 0 -> damaged[at] = (byte) random.nextInt(256);
                case 1 -> damaged = spliced(damaged, at, length, new byte[0]);
                default -> damaged = spliced(damaged, at, 0, Arrays.copyOfRange(damaged, at, at + length));
            }
        }
        return damaged;
    }

    private static byte[] spliced(byte[] bytes, int at, int cut, byte[] put) {
        byte[] result = new byte[bytes.length - cut + put.length];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(put, 0, result, at, put.length);
        System.arraycopy(bytes, at + cut, result, at + put.length, bytes.length - at - cut);
        return result;
    }

    private String words(String text, String other) {
        String[] words = text.split("(?<=[ ,:\\[\\]{}\\n\"])|(?=[ ,:\\[\\]{}\\n\"])", -1);
        String[] strange = other.split("(?<=[ ,:\\[\\]{}\\n\"])|(?=[ ,:\\[\\]{}\\n\"])", -1);
        for (int wound = wounds(); wound > 0; wound--) {
            String put = switch (random.nextInt(4)) {
                case 0 -> pick(PackMutationTest.SCRAPS);
                case 1 -> strange[random.nextInt(strange.length)];
                case 2 -> words[random.nextInt(words.length)].repeat(1 + random.nextInt(300));
                default -> words[random.nextInt(words.length)];
            };
            words[random.nextInt(words.length)] = put;
        }
        return cut(String.join("", words));
    }

    private String lines(String text, String other) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        List<String> strange = Arrays.asList(other.split("\n", -1));
        for (int wound = wounds(); wound > 0 && !lines.isEmpty(); wound--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, pick(strange));
                case 2 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                default -> lines.addAll(at, java.util.Collections.nCopies(1 + random.nextInt(200), lines.get(at)));
            }
        }
        return cut(String.join("\n", lines));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LARGEST));
    }

    private String structure(String text, boolean json) {
        Problems problems = new Problems("pack");
        Written tree = tree(json ? JsonNodes.read(text, problems) : YamlNodes.read(text, problems));
        List<Written> parts = new ArrayList<>();
        collect(tree, parts);
        int size = parts.size();
        Written damaged = damaged(
                tree, parts, new int[] {random.nextInt(size), random.nextInt(4 * size), random.nextInt(4 * size), 0});
        Written.Entries file = damaged instanceof Written.Entries map
                ? map
                : (Written.Entries) Written.map().put("format", damaged).closed();
        return cut(random.nextBoolean() == json ? JsonText.of(file) : YamlText.of(file));
    }

    private static Written tree(Node node) {
        if (node instanceof Node.Sequence list) {
            return new Written.Items(
                    list.items().stream().map(PackMutator::tree).toList(), false);
        }
        if (node instanceof Node.Mapping map) {
            Map<String, Written> entries = new LinkedHashMap<>();
            map.entries().forEach(entry -> entries.put(entry.key().text(), tree(entry.value())));
            return new Written.Entries(entries, false);
        }
        return Written.text(node instanceof Node.Scalar text ? text.text() : "refused");
    }

    private static void collect(Written written, List<Written> parts) {
        parts.add(written);
        if (written instanceof Written.Items list) {
            list.items().forEach(item -> collect(item, parts));
        } else if (written instanceof Written.Entries map) {
            map.entries().values().forEach(value -> collect(value, parts));
        }
    }

    /** Returns the tree with the parts at three places damaged; the fourth number counts the places. */
    private Written damaged(Written written, List<Written> parts, int[] at) {
        int here = at[3]++;
        if (here == at[0] || here == at[1] || here == at[2]) {
            return replacement(written, parts);
        }
        if (written instanceof Written.Items list) {
            return new Written.Items(
                    list.items().stream().map(item -> damaged(item, parts, at)).toList(), false);
        }
        if (written instanceof Written.Entries map) {
            Map<String, Written> entries = new LinkedHashMap<>();
            map.entries().forEach((key, value) -> {
                Written part = damaged(value, parts, at);
                if (random.nextInt(400) > 0) {
                    entries.put(random.nextInt(400) == 0 ? pick(PackMutationTest.SCRAPS) : key, part);
                }
            });
            return new Written.Entries(entries, false);
        }
        return written;
    }

    private Written replacement(Written written, List<Written> parts) {
        return switch (random.nextInt(7)) {
            case 0 -> pick(parts);
            case 1 -> Written.text(pick(PackMutationTest.SCRAPS));
            case 2 -> new Written.Items(List.of(), false);
            case 3 -> new Written.Items(java.util.Collections.nCopies(1 + random.nextInt(50), written), false);
            case 4 -> nested(written, 1 + random.nextInt(80));
            case 5 ->
                Written.map().put(random.nextBoolean() ? "all" : "not", written).closed();
            default ->
                written instanceof Written.Text text
                        ? Written.text(text.text() + pick(List.of(" or ", " and ", ".. ", " ± 5", "]")) + text.text())
                        : new Written.Entries(new LinkedHashMap<>(), false);
        };
    }

    private static Written nested(Written written, int depth) {
        Written deep = written;
        for (int i = 0; i < depth; i++) {
            deep = i % 2 == 0 ? Written.map().put("not", deep).closed() : new Written.Items(List.of(deep), false);
        }
        return deep;
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
