package app.laurel.bot.reward;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.ReferralFacts;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.reward.budget.BudgetId;
import app.laurel.bot.reward.entitlement.Cause;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Grounds;
import app.laurel.bot.reward.entitlement.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Things that tests of rewards talk about. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-11-22T17:00:00Z");
    public static final Arrival ARRIVAL = new Arrival(LocalDate.parse("2026-12-15"), true);
    public static final Referrer ANA = new Referrer.Employee(new PersonId("ana"));
    public static final Referrer MAYA = new Referrer.Customer("C-1001");
    public static final Owner ANAS = new Owner("ana");

    private Samples() {}

    public static Entitlement entitlement(Standing standing) {
        var cause = new Cause.OfReferral(new CaseId("R-1"), new Product("CHEQUING"), Party.REFERRER);
        return new Entitlement(
                cause.entitlement(),
                ANAS,
                cad("50.00"),
                cause,
                new Grounds(
                        "CHEQUING",
                        "CHEQUING@2020-01-01",
                        false,
                        cad("500.00"),
                        new BudgetId("CHEQUING-CAD-2026"),
                        NOON,
                        "occurrence"),
                standing,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                3);
    }

    public static Money cad(String decimal) {
        return Money.of(decimal, "CAD");
    }

    public static ReferralFacts facts(String id, String product, Country country, Referrer referrer) {
        return new ReferralFacts(new CaseId(id), new Product(product), country, referrer, "customer:C-9", NOON);
    }
}
