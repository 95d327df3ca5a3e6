package app.laurel.bot.payout.rail.iso20022;

import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.rail.batch.Line;
import app.laurel.bot.payout.rail.batch.Told;
import com.prowidesoftware.swift.model.mx.MxPain00200110;
import com.prowidesoftware.swift.model.mx.dic.CustomerPaymentStatusReportV10;
import com.prowidesoftware.swift.model.mx.dic.OriginalGroupHeader17;
import com.prowidesoftware.swift.model.mx.dic.PaymentTransaction105;
import com.prowidesoftware.swift.model.mx.dic.StatusReasonInformation12;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** pain.002.001.10: what the hub says about each payout, or about a file as a whole. */
final class Pain002 {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";

    private Pain002() {}

    static Told read(byte[] content) {
        var xml = new String(content, StandardCharsets.UTF_8);
        if (!xml.contains(NAMESPACE) || xml.contains("<!DOCTYPE")) {
            return new Told.Unreadable("NOT_PAIN_002_001_10");
        }
        var report = Optional.ofNullable(MxPain00200110.parse(xml)).map(MxPain00200110::getCstmrPmtStsRpt);
        return report.filter(read -> read.getOrgnlGrpInfAndSts() != null)
                .<Told>map(Pain002::outcomes)
                .orElseGet(() -> new Told.Unreadable("BROKEN"));
    }

    private static Told outcomes(CustomerPaymentStatusReportV10 report) {
        var outcomes = new ArrayList<Told.Outcome>();
        var unknown = new ArrayList<String>();
        var single = 0;
        var status = report.getOrgnlGrpInfAndSts().getGrpSts();
        var reasons = report.getOrgnlGrpInfAndSts().getStsRsnInf();
        for (var payment : report.getOrgnlPmtInfAndSts()) {
            single += payment.getTxInfAndSts().size();
            payment.getTxInfAndSts().forEach(one -> add(one, outcomes, unknown));
            if (payment.getPmtInfSts() != null && payment.getTxInfAndSts().isEmpty()) {
                status = payment.getPmtInfSts(); // each of Laurel's files has one payment information
                reasons = payment.getStsRsnInf();
            }
        }
        var named = single > 0;
        var whole = whole(report.getOrgnlGrpInfAndSts(), status, reasons)
                // Where single ones are named, only a refusal is meant for all the others, too.
                .filter(all -> !named || all.outcome() == Line.Outcome.FAILED);
        return new Told.Outcomes(outcomes, unknown, whole, Optional.of(original(report.getOrgnlGrpInfAndSts())));
    }

    private static Told.Original original(OriginalGroupHeader17 group) {
        var count = Optional.ofNullable(group.getOrgnlNbOfTxs())
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf);
        return new Told.Original(
                String.valueOf(group.getOrgnlMsgId()), count, Optional.ofNullable(group.getOrgnlCtrlSum()));
    }

    private static void add(PaymentTransaction105 one, List<Told.Outcome> outcomes, List<String> unknown) {
        var key = String.valueOf(one.getOrgnlEndToEndId());
        if (!PayoutId.SHAPE.matcher(key).matches()) {
            unknown.add(key);
            return;
        }
        outcome(one.getTxSts())
                .ifPresent(outcome ->
                        outcomes.add(new Told.Outcome(new PayoutId(key), outcome, reason(one.getStsRsnInf()))));
    }

    private static Optional<Told.WholeFile> whole(
            OriginalGroupHeader17 group, @Nullable String status, List<StatusReasonInformation12> reasons) {
        return outcome(status)
                .map(outcome -> new Told.WholeFile(String.valueOf(group.getOrgnlMsgId()), outcome, reason(reasons)));
    }

    /** What is accepted or pending says no more than that it is with the hub, which is known. */
    private static Optional<Line.Outcome> outcome(@Nullable String status) {
        return switch (String.valueOf(status)) {
            case "ACSC", "ACCC" -> Optional.of(Line.Outcome.PAID);
            case "RJCT", "CANC" -> Optional.of(Line.Outcome.FAILED);
            default -> Optional.empty();
        };
    }

    private static Optional<String> reason(List<StatusReasonInformation12> reasons) {
        return reasons.stream()
                .map(StatusReasonInformation12::getRsn)
                .filter(reason -> reason != null && reason.getCd() != null)
                .map(reason -> code(reason.getCd()))
                .findFirst();
    }

    /** Those of ISO's external codes that the payee can mend, or that somebody has to look at, in Laurel's words. */
    private static String code(String iso) {
        return switch (iso) {
            case "AC01", "AC02", "AC03", "AC06", "BE01" -> "ACCOUNT_INVALID";
            case "AC04", "AC07" -> "ACCOUNT_CLOSED";
            case "RR04", "LEGL" -> "SANCTIONS";
            case "AM04" -> "NO_FUNDS";
            default -> iso.matches("[A-Z0-9]{4}") ? "ISO_" + iso : "UNKNOWN";
        };
    }
}
