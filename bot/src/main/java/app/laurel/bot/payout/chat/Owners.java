package app.laurel.bot.payout.chat;

import app.laurel.bot.people.People;
import app.laurel.bot.reward.Owner;
import app.laurel.cards.Words;
import java.util.Map;

/** What finance calls those whose rewards are paid. */
final class Owners {

    private Owners() {}

    /** A colleague by name, a customer by the CRM's number. */
    static String name(Owner owner, People people, Words words) {
        return owner.colleague()
                .map(people::nameOf)
                .orElseGet(() ->
                        words.say("owner.customer", Map.of("id", owner.value().replaceFirst("^customer:", ""))));
    }
}
