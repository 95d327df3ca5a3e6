package app.laurel.bot.store;

import app.laurel.bot.event.DomainEvent;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a record of one text, such as an id, as that text, and each case of a sealed type with the case's name. */
final class ValueRecords extends JacksonAnnotationIntrospector {

    @Override
    public @Nullable Boolean hasAsValue(Annotated annotated) {
        if (annotated instanceof AnnotatedMethod method && readsTheText(method)) {
            return true;
        }
        return super.hasAsValue(annotated);
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedConstructor constructor && isValue(constructor.getDeclaringClass())) {
            return JsonCreator.Mode.DELEGATING;
        }
        return super.findCreatorAnnotation(config, annotated);
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedClass && isCase(annotated.getRawType())) {
            return JsonTypeInfo.Value.construct(
                    JsonTypeInfo.Id.SIMPLE_NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, null);
        }
        return super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        if (annotated.getRawType().isSealed()) {
            return Arrays.stream(annotated.getRawType().getPermittedSubclasses())
                    .map(one -> new NamedType(one, one.getSimpleName()))
                    .toList();
        }
        return super.findSubtypes(annotated);
    }

    private static boolean readsTheText(AnnotatedMethod method) {
        return isValue(method.getDeclaringClass()) && method.getName().equals(component(method.getDeclaringClass()));
    }

    private static boolean isValue(Class<?> type) {
        return type.isRecord()
                && !Document.class.isAssignableFrom(type)
                && !DomainEvent.class.isAssignableFrom(type)
                && !isCase(type)
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
    }

    private static boolean isCase(Class<?> type) {
        return type.isInterface()
                ? type.isSealed()
                : Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    private static String component(Class<?> record) {
        return record.getRecordComponents()[0].getName();
    }
}
