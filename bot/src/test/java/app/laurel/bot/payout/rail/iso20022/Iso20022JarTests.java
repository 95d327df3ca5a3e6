package app.laurel.bot.payout.rail.iso20022;

import static org.assertj.core.api.Assertions.assertThat;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.MxPain00200110;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Laurel's jar takes few of the library's classes: all that the two messages need must be among them. */
class Iso20022JarTests {

    private static final Pattern NAME = Pattern.compile("com/prowidesoftware/[A-Za-z0-9_/$]+");
    private static final Pattern INCLUDE = Pattern.compile("<include>(com/prowidesoftware/[^<]+)</include>");

    @Test
    void packsEachClassThatAMessageNeeds() throws Exception {
        var includes = INCLUDE.matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(needed()).hasSizeGreaterThan(200).allMatch(name -> isIncluded(name, includes));
    }

    private static boolean isIncluded(String name, List<String> includes) {
        return includes.stream()
                .anyMatch(include -> include.endsWith("*")
                        ? name.startsWith(include.substring(0, include.length() - 1))
                        : name.equals(include));
    }

    /** What the classes of the messages name, and what those name in turn. */
    private static Set<String> needed() throws Exception {
        var place = MxPain00100109.class.getProtectionDomain().getCodeSource().getLocation();
        var needed = new HashSet<String>();
        try (var jar = new JarFile(Path.of(place.toURI()).toFile())) {
            var open = new ArrayDeque<>(List.of(file(MxPain00100109.class), file(MxPain00200110.class)));
            while (!open.isEmpty()) {
                var name = open.pop();
                if (jar.getEntry(name) != null && needed.add(name)) {
                    NAME.matcher(text(jar, name)).results().forEach(found -> open.push(found.group() + ".class"));
                }
            }
        }
        return needed;
    }

    private static String file(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (var content = jar.getInputStream(jar.getJarEntry(name))) {
            return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
