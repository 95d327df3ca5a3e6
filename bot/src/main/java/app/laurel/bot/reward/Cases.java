package app.laurel.bot.reward;

import app.laurel.bot.referral.CaseId;
import java.util.List;

/** The referral cases, which are told what became of their reward. */
public interface Cases {

    void entitled(CaseId referral, List<Entitlement> entitlements);

    void denied(CaseId referral, ReasonCode reason);
}
