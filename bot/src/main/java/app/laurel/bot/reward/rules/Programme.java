package app.laurel.bot.reward.rules;

import static java.util.Comparator.comparing;

import app.laurel.bot.reward.law.ProductClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A standing scheme of rewards for one product.
 *
 * @param code the product's code, which is the programme's name
 * @param versions the earliest first; at least one
 */
public record Programme(String code, ProductClass productClass, List<RuleVersion> versions) {

    public Programme {
        versions = versions.stream().sorted(comparing(RuleVersion::from)).toList();
    }

    /** One that is to be founded: it pays nothing until its first version holds. */
    public static Programme fresh(String code, ProductClass productClass) {
        return new Programme(code, productClass, List.of(RuleVersion.nothing(code)));
    }

    public Optional<RuleVersion> inForce(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !version.from().isAfter(day))
                .findFirst();
    }

    /** The terms of a day; of one before the first version, the first. */
    public RuleVersion on(LocalDate day) {
        return inForce(day).orElseGet(versions::getFirst);
    }
}
