package app.laurel.bot.approval;

import app.laurel.bot.money.Money;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be approved by whom, as plain decimals by currency code.
 *
 * @param manager what a manager may approve
 * @param hr what HR may approve where there is no manager
 * @param finance what one of finance may approve; above it two of them
 * @param together up to how much several requests may be approved with one press
 */
@ConfigurationProperties("laurel.approval")
record ApprovalProperties(
        @DefaultValue Map<String, String> manager,
        @DefaultValue Map<String, String> hr,
        @DefaultValue Map<String, String> finance,
        @DefaultValue Map<String, String> together) {

    Authority authority() {
        return new Authority(
                Map.of(
                        Capacity.MANAGER, amounts(manager, "1000.00"),
                        Capacity.HR, amounts(hr, "1000.00"),
                        Capacity.FINANCE, amounts(finance, "10000.00")),
                amounts(together, "300.00"));
    }

    private static List<Money> amounts(Map<String, String> configured, String usual) {
        var byCurrency = configured.isEmpty() ? Map.of("CAD", usual, "USD", usual) : configured;
        return byCurrency.entrySet().stream()
                .map(entry -> Money.of(entry.getValue(), entry.getKey()))
                .toList();
    }
}
