package app.laurel.bot.payout.rail.iso20022;

import app.laurel.bot.money.Money;
import app.laurel.bot.payout.BankAccount;
import app.laurel.bot.payout.Payee;
import app.laurel.bot.payout.rail.batch.BatchFile;
import app.laurel.bot.payout.rail.batch.Line;
import app.laurel.bot.payout.tax.PaymentDate;
import app.laurel.bot.people.Country;
import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification6;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.ClearingSystemIdentification2Choice;
import com.prowidesoftware.swift.model.mx.dic.ClearingSystemMemberIdentification2;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification18;
import com.prowidesoftware.swift.model.mx.dic.GenericAccountIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentIdentification6;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** pain.001.001.09: one batch, one debtor account, control sums at both levels. */
final class Pain001 {

    private static final int LONGEST_NAME = 140;

    private final String name;
    private final Country country;
    private final BankAccount debtor;

    Pain001(String name, Country country, BankAccount debtor) {
        this.name = name;
        this.country = country;
        this.debtor = debtor;
    }

    /** One payout with where it goes. */
    record Transfer(Line line, Payee payee) {}

    String write(BatchFile file, List<Transfer> transfers) {
        var count = Integer.toString(transfers.size());
        var sum = transfers.stream()
                .map(transfer -> transfer.line().amount())
                .reduce(Money.zero(file.sum().currency()), Money::plus);
        var header = new GroupHeader85()
                .setMsgId(file.message())
                .setCreDtTm(file.closedAt().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
                .setNbOfTxs(count)
                .setCtrlSum(decimal(sum))
                .setInitgPty(party(name));
        var payment = new PaymentInstruction30()
                .setPmtInfId(file.message())
                .setPmtMtd(PaymentMethod3Code.TRF)
                .setNbOfTxs(count)
                .setCtrlSum(decimal(sum))
                .setReqdExctnDt(new DateAndDateTime2Choice()
                        .setDt(PaymentDate.of(country, file.closedAt()).day()))
                .setDbtr(party(name))
                .setDbtrAcct(account(debtor))
                .setDbtrAgt(agent(debtor));
        transfers.forEach(transfer -> payment.getCdtTrfTxInf().add(transaction(transfer)));
        var initiation = new CustomerCreditTransferInitiationV09().setGrpHdr(header);
        initiation.getPmtInf().add(payment);
        return new MxPain00100109().setCstmrCdtTrfInitn(initiation).message();
    }

    private CreditTransferTransaction34 transaction(Transfer transfer) {
        var line = transfer.line();
        var account = transfer.payee().account().orElseThrow();
        // A payout's id has 26 characters, of the 35 that an EndToEndId may have.
        return new CreditTransferTransaction34()
                .setPmtId(new PaymentIdentification6()
                        .setInstrId(line.payout().value())
                        .setEndToEndId(line.payout().value()))
                .setAmt(new AmountType4Choice()
                        .setInstdAmt(new ActiveOrHistoricCurrencyAndAmount()
                                .setCcy(line.amount().currency().getCurrencyCode())
                                .setValue(decimal(line.amount()))))
                .setCdtrAgt(agent(account))
                .setCdtr(party(transfer.payee().name()))
                .setCdtrAcct(account(account));
    }

    private static PartyIdentification135 party(String name) {
        return new PartyIdentification135().setNm(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }

    private static CashAccount38 account(BankAccount account) {
        return new CashAccount38()
                .setId(new AccountIdentification4Choice()
                        .setOthr(new GenericAccountIdentification1().setId(account.number())));
    }

    private BranchAndFinancialInstitutionIdentification6 agent(BankAccount account) {
        return new BranchAndFinancialInstitutionIdentification6()
                .setFinInstnId(new FinancialInstitutionIdentification18()
                        .setClrSysMmbId(new ClearingSystemMemberIdentification2()
                                .setClrSysId(new ClearingSystemIdentification2Choice().setCd(clearing()))
                                .setMmbId(account.member())));
    }

    /** ISO's external codes of the clearing systems. */
    private String clearing() {
        return switch (country) {
            case CA -> "CACPA";
            case US -> "USABA";
        };
    }

    private static BigDecimal decimal(Money amount) {
        return new BigDecimal(amount.decimal());
    }
}
