package app.laurel.bot.payout.rail.iso20022;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.casework.Refusal;
import app.laurel.bot.payout.BankAccount;
import app.laurel.bot.payout.Payee;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.Sent;
import app.laurel.bot.payout.payment.Progress;
import app.laurel.bot.payout.payment.State;
import app.laurel.bot.payout.rail.batch.BatchRailContract;
import app.laurel.bot.payout.rail.batch.Format;
import app.laurel.bot.payout.rail.batch.Line;
import app.laurel.bot.payout.rail.batch.Told;
import app.laurel.bot.people.Country;
import com.prowidesoftware.swift.model.mx.MxPain00100109;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Iso20022RailTests extends BatchRailContract {

    private static final String MEMBER = "000412345";

    private Optional<Payee> payee =
            Optional.of(new Payee("Zoë & Co", Optional.empty(), Optional.of(new BankAccount("1234567", MEMBER))));

    @Override
    protected String owner() {
        return "customer:C-1";
    }

    @Override
    protected String name() {
        return Iso20022File.RAIL;
    }

    @Override
    protected Format format() {
        var accounts = Map.of(Country.CA, new Iso20022Settings.Account("7654321", "000312345"));
        var settings = new Iso20022Settings(Path.of("."), "The Bank", accounts, 1000, Duration.ofMinutes(30), 2);
        return new Iso20022File(settings, owner -> payee);
    }

    @Override
    protected String answer(String message, List<PayoutId> keys, Line.Outcome outcome) {
        var status = outcome == Line.Outcome.PAID ? "ACSC" : "RJCT";
        return report(
                message,
                "",
                keys.stream().map(key -> """
                                <TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>%s</TxSts>
                                <StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf></TxInfAndSts>
                                """.formatted(key, status)).collect(Collectors.joining()));
    }

    @Override
    protected long count(String file) {
        var initiation = MxPain00100109.parse(file).getCstmrCdtTrfInitn();
        var payment = initiation.getPmtInf().getFirst();
        var transfers = payment.getCdtTrfTxInf();
        var sum = transfers.stream()
                .map(one -> one.getAmt().getInstdAmt().getValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(initiation.getGrpHdr().getNbOfTxs()).isEqualTo(Integer.toString(transfers.size()));
        assertThat(initiation.getGrpHdr().getCtrlSum()).isEqualByComparingTo(sum);
        assertThat(payment.getCtrlSum()).isEqualByComparingTo(sum);
        assertThat(transfers).allMatch(one -> one.getPmtId().getEndToEndId().length() <= 35);
        return transfers.size();
    }

    @Test
    void namesAccountsAsCountriesWithoutAnIbanDo() {
        rail().send(order(1));
        worksOff();
        assertThat(files().getFirst())
                .containsPattern("<(\\w+:)?Othr>\\s*<(\\w+:)?Id>1234567<")
                .contains("CACPA", MEMBER);
        var payment = MxPain00100109.parse(files().getFirst())
                .getCstmrCdtTrfInitn()
                .getPmtInf()
                .getFirst();
        assertThat(payment.getCdtTrfTxInf().getFirst().getCdtr().getNm()).isEqualTo("Zoë & Co");
    }

    @Test
    void sendsNothingWithoutAnAccount() {
        payee = Optional.empty();
        assertThat(rail().send(order(1))).isEqualTo(new Sent.Refused("ACCOUNT_UNKNOWN"));
    }

    @Test
    void leavesOutWhoseAccountIsGoneWhenTheFileIsWritten() {
        carriesOn(order(1));
        payee = Optional.empty();
        worksOff();
        assertThat(state(1)).isEqualTo(State.FAILED_FINAL);
        assertThat(files()).isEmpty();
    }

    @Test
    void takesARefusalOfAWholeFile() {
        var told = read(report("L261122ABC", "<GrpSts>RJCT</GrpSts>", ""));
        assertThat(told.wholeFile().orElseThrow().message()).isEqualTo("L261122ABC");
        assertThat(told.wholeFile().orElseThrow().outcome()).isEqualTo(Line.Outcome.FAILED);
    }

    @Test
    void refusesAllOfAFileThoughOneIsNamedWithItsOwnReason() throws IOException {
        carriesOn(order(1));
        carriesOn(order(2));
        worksOff();
        var named = """
                <TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>RJCT</TxSts>
                <StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf></TxInfAndSts>
                """.formatted(order(1).id());
        var report = report(message(), "<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>AM04</Cd></Rsn></StsRsnInf>", named);
        arrives(report);
        arrives(report);
        assertThat(payouts.find(order(1).id()).orElseThrow().progress())
                .isInstanceOfSatisfying(
                        Progress.FailedFinal.class,
                        one -> assertThat(one.reason()).isEqualTo("ACCOUNT_CLOSED"));
        assertThat(payouts.find(order(2).id()).orElseThrow().progress())
                .isInstanceOfSatisfying(
                        Progress.FailedFinal.class,
                        one -> assertThat(one.reason()).isEqualTo("NO_FUNDS"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<OrgnlNbOfTxs>3</OrgnlNbOfTxs><OrgnlCtrlSum>100.00</OrgnlCtrlSum>",
                "<OrgnlNbOfTxs>2</OrgnlNbOfTxs><OrgnlCtrlSum>100.01</OrgnlCtrlSum>"
            })
    void believesNothingOfAReportThatCountsOtherwise(String totals) throws IOException {
        carriesOn(order(1));
        carriesOn(order(2));
        worksOff();
        arrives(report(message(), totals + "<GrpSts>RJCT</GrpSts>", ""));
        arrives(report(
                message(),
                totals,
                "<TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>ACSC</TxSts></TxInfAndSts>"
                        .formatted(order(1).id())));
        assertThat(state(1)).isEqualTo(State.ACKNOWLEDGED);
        assertThat(state(2)).isEqualTo(State.ACKNOWLEDGED);
        assertThat(troubles).extracting(Refusal::cause).containsExactly("TOTALS", "TOTALS");
        arrives(report(
                message(),
                "<OrgnlNbOfTxs>2</OrgnlNbOfTxs><OrgnlCtrlSum>100.00</OrgnlCtrlSum><GrpSts>ACSC</GrpSts>",
                ""));
        assertThat(state(1)).isEqualTo(State.SETTLED);
    }

    private String message() {
        return MxPain00100109.parse(files().getFirst())
                .getCstmrCdtTrfInitn()
                .getGrpHdr()
                .getMsgId();
    }

    @Test
    void learnsNothingNewFromWhatIsAcceptedOrPending() {
        assertThat(read(report("L261122ABC", "<GrpSts>ACCP</GrpSts>", "")).wholeFile())
                .isEmpty();
        assertThat(read(report("L261122ABC", "<GrpSts>PDNG</GrpSts>", "")).wholeFile())
                .isEmpty();
    }

    @Test
    void readsNoDocumentType() {
        var xml = answer("L1", List.of(order(1).id()), Line.Outcome.PAID)
                .replace("?>", "?><!DOCTYPE x [<!ENTITY e 'x'>]>");
        assertThat(Pain002.read(xml.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Told.Unreadable.class);
    }

    private static Told.Outcomes read(String xml) {
        return (Told.Outcomes) Pain002.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String report(String message, String group, String transactions) {
        var payment = transactions.isEmpty()
                ? ""
                : "<OrgnlPmtInfAndSts><OrgnlPmtInfId>%s</OrgnlPmtInfId>%s</OrgnlPmtInfAndSts>"
                        .formatted(message, transactions);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
                <GrpHdr><MsgId>B1</MsgId><CreDtTm>2026-11-23T10:00:00Z</CreDtTm></GrpHdr>
                <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>%s</OrgnlGrpInfAndSts>
                %s</CstmrPmtStsRpt></Document>
                """.formatted(message, group, payment);
    }
}
