package app.laurel.cards;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The plural forms that a text tells apart, and those that its language needs. */
final class Plurals {
    private static final Map<String, String> EXACTLY = Map.of("=0", "zero", "=1", "one", "=2", "two");

    private Plurals() {}

    static Set<String> forms(String text) {
        var pattern = new MessagePattern(text);
        var forms = new TreeSet<String>();
        for (var at = 0; at < pattern.countParts(); at++) {
            var part = pattern.getPart(at);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL) {
                selectors(pattern, at, forms);
            }
        }
        return forms;
    }

    private static void selectors(MessagePattern pattern, int start, Set<String> forms) {
        var inside = 0;
        for (var at = start + 1; at < pattern.getLimitPartIndex(start); at++) {
            var part = pattern.getPart(at);
            switch (part.getType()) {
                case MSG_START -> inside++;
                case MSG_LIMIT -> inside--;
                case ARG_SELECTOR -> {
                    if (inside == 0) {
                        var selector = pattern.getSubstring(part);
                        forms.add(EXACTLY.getOrDefault(selector, selector));
                    }
                }
                default -> {}
            }
        }
    }

    /** French and Spanish have a "many" for millions, which nothing here counts. */
    static Set<String> needed(String language) {
        var all = new TreeSet<>(PluralRules.forLocale(new ULocale(language)).getKeywords());
        if (!language.equals("ar")) {
            all.remove("many");
        }
        return all;
    }
}
