package app.laurel.bot.reward.chat;

import app.laurel.bot.people.PersonId;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who answers for the budgets.
 *
 * @param owners the people id of a programme's budget owner, as in {@code CHEQUING: fiona}; finance where none is named
 */
@ConfigurationProperties("laurel.budgets")
record BudgetSettings(@DefaultValue Map<String, String> owners) {

    BudgetSettings {
        owners = Map.copyOf(owners);
    }

    Optional<PersonId> owner(String programme) {
        return Optional.ofNullable(owners.get(programme)).map(PersonId::new);
    }
}
