package app.laurel.bot.referral.chat;

import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Reason;
import java.util.Locale;
import java.util.Optional;

/** A confirmed denial. */
record Denial(String id, String code) {

    CaseId caseId() {
        return new CaseId(id);
    }

    Optional<Reason> reason() {
        return Reason.forDenial().stream()
                .filter(reason -> reason.name().equals(code.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
