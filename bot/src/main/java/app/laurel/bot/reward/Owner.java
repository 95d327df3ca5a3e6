package app.laurel.bot.reward;

import app.laurel.bot.people.PersonId;
import java.util.Optional;

/** Whose a reward is: a colleague by their people id, or a customer as {@code customer:C-1001}. */
public record Owner(String value) {

    private static final String CUSTOMER = "customer:";

    public Owner {
        if (value.isBlank() || value.length() > 200 || value.indexOf('|') >= 0) {
            throw new IllegalArgumentException("Not an owner");
        }
    }

    public static Owner of(PersonId person) {
        return new Owner(person.value());
    }

    /** The colleague, if it is one. */
    public Optional<PersonId> colleague() {
        return isCustomer() ? Optional.empty() : Optional.of(new PersonId(value));
    }

    public boolean isCustomer() {
        return value.startsWith(CUSTOMER);
    }

    @Override
    public String toString() {
        return value;
    }
}
