package app.laurel.bot.reward.rules;

import static java.util.stream.Collectors.toCollection;

import app.laurel.bot.people.Country;
import app.laurel.bot.reward.Party;
import app.laurel.bot.reward.law.ReferrerKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What one version says that another doesn't. */
public final class Differences {

    private Differences() {}

    /** What changes, in the order in which people read it; nothing of what stays. */
    public static List<Difference> between(RuleVersion before, RuleVersion after) {
        return Stream.concat(fees(before, after), terms(before, after)).toList();
    }

    /** The names of what differs, as the file has them. */
    static Set<String> names(RuleVersion before, RuleVersion after) {
        return between(before, after).stream().map(Difference::name).collect(toCollection(TreeSet::new));
    }

    private static Stream<Difference> fees(RuleVersion before, RuleVersion after) {
        return Stream.concat(before.fees().stream(), after.fees().stream())
                .map(Whose::of)
                .distinct()
                .filter(whose -> !Objects.equals(whose.in(before), whose.in(after)))
                .<Difference>map(whose -> new Difference.OfFee(whose, whose.in(before), whose.in(after)));
    }

    private static Stream<Difference> terms(RuleVersion before, RuleVersion after) {
        return Stream.of(Term.values())
                .filter(term -> !term.in(before).equals(term.in(after)))
                .map(term -> new Difference.OfTerm(term, term.in(before), term.in(after)));
    }

    private static Optional<String> plain(Optional<BigDecimal> amount) {
        return amount.map(one -> one.setScale(2).toPlainString());
    }

    private static Optional<String> digits(Optional<Integer> number) {
        return number.map(Object::toString);
    }

    /** One thing that changes. */
    public sealed interface Difference {

        String name();

        /** A fee; empty where there is none. */
        record OfFee(Whose whose, Optional<Fee> before, Optional<Fee> after) implements Difference {
            @Override
            public String name() {
                return "fees";
            }
        }

        /** Another term, in plain digits; empty where there is none. */
        record OfTerm(Term term, Optional<String> before, Optional<String> after) implements Difference {
            @Override
            public String name() {
                return term.inFile;
            }
        }
    }

    /** Whose fee it is. */
    public record Whose(Country country, ReferrerKind referrer, Party party) {

        public static Whose of(Fee fee) {
            return new Whose(fee.country(), fee.referrer(), fee.party());
        }

        public Optional<Fee> in(RuleVersion version) {
            return version.fees().stream().filter(fee -> of(fee).equals(this)).findFirst();
        }
    }

    /** What else a version says. */
    public enum Term {
        MINIMUM("minimum", true),
        SEASONING("seasoning-days", false),
        WINDOW("window-days", false),
        CAP_COUNT("cap-per-year", false),
        CAP_AMOUNT("cap-amount", true),
        LIMIT("approval-limit", true),
        BUDGET("budget", true),
        BRAKE_COUNT("breaker-count", false),
        BRAKE_AMOUNT("breaker-amount", true);

        private final String inFile;
        private final boolean money;

        Term(String inFile, boolean money) {
            this.inFile = inFile;
            this.money = money;
        }

        Optional<String> in(RuleVersion version) {
            return switch (this) {
                case MINIMUM -> plain(version.demands().minimum());
                case SEASONING ->
                    digits(Optional.of(version.demands().seasoningDays()).filter(days -> days > 0));
                case WINDOW -> digits(version.demands().windowDays());
                case CAP_COUNT -> digits(version.cap().count());
                case CAP_AMOUNT -> plain(version.cap().amount());
                case LIMIT -> plain(Optional.of(version.limit()));
                case BUDGET -> plain(Optional.of(version.budget()));
                case BRAKE_COUNT -> digits(version.brake().count());
                case BRAKE_AMOUNT -> plain(version.brake().amount());
            };
        }

        public boolean isMoney() {
            return money;
        }
    }
}
