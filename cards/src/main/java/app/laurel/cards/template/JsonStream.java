package app.laurel.cards.template;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes what it takes at once. */
record JsonStream(JsonGenerator generator) implements Sink {

    private interface Writing {
        void now() throws IOException;
    }

    @Override
    public void value(JsonNode value) {
        write(() -> written(Values.writable(value)));
    }

    @Override
    public void fixed(Fixed value) {
        write(() -> {
            if (value.written().isPresent()) {
                generator.writeString(value.written().get());
            } else {
                written(value.node());
            }
        });
    }

    @Override
    public void name(Key name) {
        write(() -> generator.writeFieldName(name.written()));
    }

    @Override
    public void startObject(int properties) {
        write(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        write(generator::writeEndObject);
    }

    @Override
    public void startList() {
        write(generator::writeStartArray);
    }

    @Override
    public void endList() {
        write(generator::writeEndArray);
    }

    private void written(JsonNode value) throws IOException {
        switch (value.getNodeType()) {
            case OBJECT -> {
                generator.writeStartObject();
                for (var field : value.properties()) {
                    generator.writeFieldName(field.getKey());
                    written(field.getValue());
                }
                generator.writeEndObject();
            }
            case ARRAY -> {
                generator.writeStartArray();
                for (var item : value) {
                    written(item);
                }
                generator.writeEndArray();
            }
            case STRING -> generator.writeString(value.textValue());
            case BOOLEAN -> generator.writeBoolean(value.booleanValue());
            case NUMBER -> number(value);
            default -> generator.writeNull();
        }
    }

    private void number(JsonNode value) throws IOException {
        switch (value.numberType()) {
            case INT, LONG -> generator.writeNumber(value.longValue());
            case BIG_INTEGER -> generator.writeNumber(value.bigIntegerValue());
            case BIG_DECIMAL -> generator.writeNumber(value.decimalValue());
            default -> generator.writeNumber(value.doubleValue());
        }
    }

    private static void write(Writing writing) {
        try {
            writing.now();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
