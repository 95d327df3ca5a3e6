package app.laurel.bot.referral.chat;

import app.laurel.bot.referral.CaseId;

/** The referral that a button is about. */
record CaseNamed(String id) {

    CaseId caseId() {
        return new CaseId(id);
    }
}
