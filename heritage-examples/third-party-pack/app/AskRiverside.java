import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.packs.Packs;
import io.github.heritagekit.rules.read.FactsReader;
import io.github.heritagekit.rules.spi.Contributions;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Locale;

/** An application that has never heard of Riverside: it takes a jar, a pack, a question and a case. */
class AskRiverside {
    public static void main(String[] args) throws IOException {
        URL jar = Path.of(args[0]).toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar}, AskRiverside.class.getClassLoader())) {
            Contributions contributions = Contributions.load(loader);
            System.out.println(contributions);

            RuleEngine engine = contributions.engine(Packs.renewalForum());
            Facts facts = FactsReader.of(engine).read(Path.of(args[3]));
            Assessment<String> assessment =
                    engine.assess(contributions.pack(args[1]).choice(args[2]), facts);
            System.out.println(assessment.toText(Locale.ENGLISH));
        }
    }
}
