package app.laurel.bot.referral;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.casework.Refusal;
import app.laurel.bot.people.Role;
import java.util.Locale;
import java.util.Optional;

/** Gives what Laurel can't settle to the programme's owner, as an exception. */
final class OwnedOddities implements Oddities {

    private final Exceptions exceptions;

    OwnedOddities(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    @Override
    public void note(CaseId id, Oddity oddity, String cause) {
        exceptions.raise(
                new Refusal(kind(oddity), subject(id, cause), Role.PROGRAMME_OWNER, oddity.name(), Optional.empty()));
    }

    @Override
    public void settle(CaseId id, Oddity oddity, String cause) {
        exceptions.settle(kind(oddity), subject(id, cause), Role.PROGRAMME_OWNER);
    }

    private static String kind(Oddity oddity) {
        return "referral-" + oddity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String subject(CaseId id, String cause) {
        return cause.startsWith(id.value()) ? cause : id + " " + cause;
    }
}
