package app.laurel.bot.celebration;

import app.laurel.bot.people.Celebration;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.Settings;
import app.laurel.bot.reward.Party;
import app.laurel.bot.reward.entitlement.Cause;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.event.EntitlementIssued;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows whether an issued reward is a colleague's own referral, which may be celebrated. */
@Component
public final class FirstReferrals {

    private final Entitlements entitlements;
    private final Settings settings;
    private final People people;

    FirstReferrals(Entitlements entitlements, Settings settings, People people) {
        this.entitlements = entitlements;
        this.settings = settings;
        this.people = people;
    }

    /** Who is to be celebrated, if they allow it; only the first time is for the channel. */
    public Optional<Person> of(EntitlementIssued issued) {
        return entitlements
                .find(issued.owner(), issued.entitlement())
                .filter(found -> found.cause() instanceof Cause.OfReferral(var referral, var product, var party)
                        && party == Party.REFERRER)
                .flatMap(found -> found.owner().colleague())
                .filter(person -> settings.of(person).allows(Celebration.REFERRAL))
                .flatMap(people::find);
    }
}
