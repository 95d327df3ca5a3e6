package app.laurel.bot.referral;

import app.laurel.bot.people.PersonId;

/** Who made an introduction. */
public sealed interface Referrer {

    /** The id that rewards are kept under: the people id, or the CRM's customer number. */
    String owner();

    /** A colleague. */
    record Employee(PersonId id) implements Referrer {
        @Override
        public String owner() {
            return id.value();
        }
    }

    /** A customer, by the CRM's customer number. */
    record Customer(String id) implements Referrer {
        @Override
        public String owner() {
            return "customer:" + id;
        }
    }
}
