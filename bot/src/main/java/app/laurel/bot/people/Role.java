package app.laurel.bot.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may administer; being a manager follows from the people who report to them. */
public enum Role {
    HR_ADMIN,
    FINANCE,
    PROGRAMME_OWNER,
    SALES_ENABLEMENT,
    COMPLIANCE,
    ADMINISTRATOR,
    AGENT,
    EXECUTIVE;

    /** The role's name in the people file and in commands, as in {@code hr-admin}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
