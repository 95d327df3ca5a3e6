package app.laurel.bot.approval;

import app.laurel.bot.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be approved by whom, as plain decimals by currency code.
 *
 * @param manager what a manager may approve
 * @param hr what HR may approve where there is no manager
 * @param finance what one of finance may approve; above it two of them
 * @param changes how that changes from a day on: capacity, day, amount and currency, as in
 *     {@code MANAGER 2027-01-01 1500.00 CAD}
 * @param together up to how much several requests may be approved with one press
 */
@ConfigurationProperties("laurel.approval")
record ApprovalProperties(
        @DefaultValue Map<String, String> manager,
        @DefaultValue Map<String, String> hr,
        @DefaultValue Map<String, String> finance,
        @DefaultValue Map<String, String> together,
        @DefaultValue List<String> changes) {

    private static final Set<Capacity> LIMITED = Set.of(Capacity.MANAGER, Capacity.HR, Capacity.FINANCE);

    Authority authority() {
        return new Authority(
                Map.of(
                        Capacity.MANAGER, amounts(manager, "1000.00"),
                        Capacity.HR, amounts(hr, "1000.00"),
                        Capacity.FINANCE, amounts(finance, "10000.00")),
                amounts(together, "300.00"));
    }

    Delegation delegation() {
        return new Delegation(
                authority(), changes.stream().map(ApprovalProperties::change).toList());
    }

    private static Delegation.Change change(String line) {
        var parts = line.strip().split("\\s+", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException(
                    "laurel.approval.changes: capacity, day, amount and currency are needed");
        }
        var capacity = Capacity.valueOf(parts[0]);
        if (!LIMITED.contains(capacity)) {
            throw new IllegalArgumentException("laurel.approval.changes: MANAGER, HR and FINANCE have limits");
        }
        return new Delegation.Change(capacity, LocalDate.parse(parts[1]), Money.of(parts[2], parts[3]));
    }

    private static List<Money> amounts(Map<String, String> configured, String usual) {
        var byCurrency = configured.isEmpty() ? Map.of("CAD", usual, "USD", usual) : configured;
        return byCurrency.entrySet().stream()
                .map(entry -> Money.of(entry.getValue(), entry.getKey()))
                .toList();
    }
}
