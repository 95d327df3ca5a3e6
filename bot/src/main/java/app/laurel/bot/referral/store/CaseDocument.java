package app.laurel.bot.referral.store;

import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Course;
import app.laurel.bot.referral.Mark;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.referral.ReferralFacts;
import app.laurel.bot.referral.Stage;
import app.laurel.bot.referral.Standing;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Upcaster;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A referral case as it is kept: its facts, what it told, and what they summed up to. */
@Kind(value = "referral", version = 2, from = CaseDocument.Former.class)
record CaseDocument(
        CaseId id,
        List<FactRecord> facts,
        Set<Mark> marks,
        Optional<ReferralFacts> earns,
        List<String> entitlements,
        Stage stage,
        Stage reached,
        Standing standing,
        Optional<Instant> seasonedAt)
        implements Document {

    static CaseDocument of(Referral referral) {
        var course = referral.course();
        return new CaseDocument(
                referral.id(),
                referral.facts().stream().map(FactRecord::of).toList(),
                referral.marks(),
                referral.earns(),
                referral.entitlements(),
                referral.stage(),
                course.reached(),
                course.standing(),
                course.seasonedAt());
    }

    Referral referral() {
        return new Referral(
                id,
                facts.stream().map(FactRecord::fact).toList(),
                marks,
                earns,
                entitlements,
                new Course(reached, standing, seasonedAt));
    }

    /** The steps from former shapes. */
    enum Former implements Upcaster {
        /** A case kept what it had heard of its rewards; now whoever shows it looks at the rewards. */
        HEARING_OF_REWARDS {
            @Override
            public void next(ObjectNode document) {
                document.remove("heard");
            }
        }
    }
}
