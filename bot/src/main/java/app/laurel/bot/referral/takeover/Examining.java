package app.laurel.bot.referral.takeover;

import app.laurel.bot.referral.TakingOver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at old cases by the bank's terms and people before any is taken over. */
final class Examining {

    private final TakingOver takingOver;

    Examining(TakingOver takingOver) {
        this.takingOver = takingOver;
    }

    /** Why they can't be taken over as they are, by line. */
    List<String> problems(List<OldCase> cases) {
        var problems = new ArrayList<String>();
        var referees = new HashSet<String>();
        cases.stream().filter(one -> one.state() == OldCase.State.PAID).forEach(one -> referees.add(referee(one)));
        for (var one : cases) {
            examine(one, referees, problems);
        }
        return problems;
    }

    private void examine(OldCase one, Set<String> referees, List<String> problems) {
        var line = "line " + one.line() + ": ";
        if (!takingOver.knowsReferrer(one.particulars())) {
            problems.add(line + "nobody at the bank has the referrer_id");
        }
        if (one.state() == OldCase.State.PAID && takingOver.isLaurelsOwn(one.crmId())) {
            problems.add(line + "Laurel has " + one.crmId() + " itself, and may have paid it");
        }
        if (one.state() == OldCase.State.UNPAID) {
            if (!referees.add(referee(one))) {
                problems.add(line + "the referee has the one bonus by another row");
            }
            var worth = takingOver.worth(one.particulars(), one.at());
            if (worth.filter(one.amount()::equals).isEmpty()) {
                var said = worth.map(amount -> amount.decimal()).orElse("nothing");
                problems.add(line + "the programme gave " + said + " on that day, and not "
                        + one.amount().decimal());
            }
        }
    }

    private static String referee(OldCase one) {
        return one.particulars().referee().customer();
    }
}
