package app.laurel.bot.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes values of a type, always the same ones: among them each constant, each case, and each option filled and empty. */
final class Samples {

    private static final int DEEP = 12;

    private final int variant;
    private int variants = 1;

    private Samples(int variant) {
        this.variant = variant;
    }

    /** So many that everything the type can hold is in one of them. */
    static List<Object> of(Class<?> type) {
        var all = new ArrayList<Object>();
        var most = 1;
        for (int variant = 0; variant < most; variant++) {
            var samples = new Samples(variant);
            all.add(samples.make(type, type.getSimpleName(), 0));
            most = Math.max(most, samples.variants);
        }
        return all;
    }

    private Object make(Type type, String name, int depth) {
        return type instanceof ParameterizedType generic
                ? made(generic, name, depth + 1)
                : made((Class<?>) type, name, depth + 1);
    }

    private Object made(ParameterizedType generic, String name, int depth) {
        var raw = (Class<?>) generic.getRawType();
        var of = generic.getActualTypeArguments();
        if (raw == Optional.class) {
            return choose(2) == 0 && depth < DEEP ? Optional.of(make(of[0], name, depth)) : Optional.empty();
        }
        if (raw == Map.class || raw.isAssignableFrom(TreeMap.class)) {
            return new TreeMap<>(Map.of(make(of[0], name, depth), make(of[1], name, depth)));
        }
        var items = depth < DEEP ? List.of(make(of[0], name, depth)) : List.of();
        return raw == List.class || raw == java.util.Collection.class
                ? items
                : raw == Set.class ? Set.copyOf(items) : new TreeSet<>(items);
    }

    private Object made(Class<?> type, String name, int depth) {
        var simple = simple(type, name);
        if (simple != null) {
            return simple;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[choose(type.getEnumConstants().length)];
        }
        if (type.isSealed()) {
            var cases = cases(type).toList();
            return make(cases.get(choose(cases.size())), name, depth);
        }
        if (type.isRecord()) {
            return filled(type, depth);
        }
        throw new IllegalArgumentException("No sample of " + type);
    }

    private @Nullable Object simple(Class<?> type, String name) {
        return switch (type.getSimpleName()) {
            case "String" -> text(name);
            case "int", "Integer" -> 7;
            case "long", "Long" -> 7L;
            case "boolean", "Boolean" -> choose(2) == 0;
            case "double", "Double" -> 0.5;
            case "BigDecimal" -> new java.math.BigDecimal("0.25");
            case "JsonNode", "ObjectNode" -> Json.read("{\"some\":\"json\"}", JsonNode.class);
            case "Instant" -> Instant.parse("2026-11-27T12:00:00Z");
            case "LocalDate" -> LocalDate.parse("2026-11-27");
            case "YearMonth" -> YearMonth.parse("2026-11");
            case "MonthDay" -> MonthDay.parse("--11-27");
            case "Year" -> java.time.Year.of(2026);
            case "LocalTime" -> java.time.LocalTime.parse("09:00");
            case "Duration" -> Duration.ofHours(4);
            case "Period" -> java.time.Period.ofDays(4);
            case "ZoneId" -> ZoneId.of("America/Toronto");
            case "Locale" -> Locale.CANADA_FRENCH;
            case "Currency" -> Currency.getInstance("CAD");
            case "URI" -> java.net.URI.create("https://laurel.example");
            case "UUID" -> new java.util.UUID(1, 2);
            default -> null;
        };
    }

    /** What stands in a component, named as in {@code Product.code}: its own name, unless its type is stricter. */
    private static String text(String component) {
        return switch (component) {
            case "BatchId.group" -> "CA-CAD-2026-12";
            case "BudgetId.value" -> "CHEQUING-CAD-2026";
            case "KudosId.value" -> "ana|ABCDEFGHJKLM";
            case "NominationId.value" -> "2026-11|star|ana|ben";
            case "PayoutId.value" -> "PABCDEFGHJKLMNPQRSTUVWXYZ2";
            case "Product.code" -> "CHEQUING";
            default -> textNamed(component.substring(component.indexOf('.') + 1));
        };
    }

    private static String textNamed(String name) {
        return switch (name) {
            case "currency" -> "CAD";
            case "timeZone" -> "America/Toronto";
            case "language" -> "fr-CA";
            default -> name;
        };
    }

    private static Stream<Class<?>> cases(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses())
                .flatMap(one -> one.isSealed() ? cases(one) : Stream.of(one));
    }

    private Object filled(Class<?> record, int depth) {
        var components = record.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component ->
                        make(component.getGenericType(), record.getSimpleName() + "." + component.getName(), depth))
                .toArray();
        try {
            var constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(record + " refuses " + Arrays.toString(values), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private int choose(int among) {
        variants = Math.max(variants, among);
        return variant % among;
    }
}
