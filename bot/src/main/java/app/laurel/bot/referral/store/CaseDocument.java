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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A referral case as it is kept: its facts, what it told, and what they summed up to. */
@Kind("referral")
record CaseDocument(
        CaseId id,
        List<FactRecord> facts,
        Set<Mark> marks,
        Optional<ReferralFacts> earns,
        List<String> entitlements,
        Set<String> heard,
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
                referral.heard(),
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
                heard,
                new Course(reached, standing, seasonedAt));
    }
}
