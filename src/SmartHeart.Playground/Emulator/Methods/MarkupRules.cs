using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>What Telegram checks in a reply_markup, in one pass over its JSON.</summary>
internal static class MarkupRules
{
    private const int MostInlineButtons = 100;
    private const int MostKeyboardButtons = 300;
    private const int MostBytesOfData = 64;

    /// <returns>Whether there is anything in it.</returns>
    /// <exception cref="Refusal">400.</exception>
    public static bool Check(ReadOnlySpan<byte> json, bool inlineOnly)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                throw Refusal.BadRequest("object expected as reply markup");
            }
            var buttons = 0;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("inline_keyboard"u8)) return CheckRows(ref reader, isInline: true) > 0;
                if (inlineOnly && !reader.ValueTextEquals("inline_keyboard"u8)) throw Refusal.BadRequest("inline keyboard expected");
                if (reader.ValueTextEquals("keyboard"u8)) buttons = CheckRows(ref reader, isInline: false);
                else Skip(ref reader);
            }

            return json.Length > 2 || buttons > 0;
        }
        catch (JsonException)
        {
            throw Refusal.BadRequest("can't parse reply keyboard markup JSON object");
        }
    }

    private static int CheckRows(ref Utf8JsonReader reader, bool isInline)
    {
        var kind = isInline ? "inline keyboard" : "keyboard";
        var count = 0;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Refusal.BadRequest($"field \"{(isInline ? "inline_keyboard" : "keyboard")}\" of the reply markup must be an Array");
        }
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartArray) throw Refusal.BadRequest($"can't parse {kind}: expected an Array of Arrays");
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                CheckButton(ref reader, isInline);
                count++;
            }
        }

        return count > (isInline ? MostInlineButtons : MostKeyboardButtons) ? throw Refusal.BadRequest("reply markup is too long") : count;
    }

    private static void CheckButton(ref Utf8JsonReader reader, bool isInline)
    {
        if (reader.TokenType == JsonTokenType.String && !isInline) return;
        var kind = isInline ? "inline keyboard button" : "keyboard button";
        if (reader.TokenType != JsonTokenType.StartObject) throw Refusal.BadRequest($"can't parse {kind}: expected an Object");
        var (hasText, hasAction) = (false, false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("text"u8)) hasText = ReadLength(ref reader) > 0;
            else if (isInline && reader.ValueTextEquals("callback_data"u8)) hasAction |= CheckData(ref reader);
            else if (isInline && reader.ValueTextEquals("url"u8)) hasAction |= CheckUrl(ref reader);
            else hasAction |= IsOtherAction(ref reader);
        }

        if (!hasText) throw Refusal.BadRequest($"can't parse {kind}: Field \"text\" must be of type String");
        if (isInline && !hasAction)
        {
            throw Refusal.BadRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
        }
    }

    private static bool CheckData(ref Utf8JsonReader reader) =>
        ReadLength(ref reader) is > 0 and <= MostBytesOfData ? true : throw Refusal.BadRequest("BUTTON_DATA_INVALID");

    private static bool CheckUrl(ref Utf8JsonReader reader)
    {
        reader.Read();
        var url = reader.GetString() ?? "";
        return Links.FaultOf(url) is { } fault ? throw Refusal.BadRequest($"inline keyboard button URL '{url}' is invalid: {fault}") : true;
    }

    private static bool IsOtherAction(ref Utf8JsonReader reader)
    {
        var isAction = reader.ValueTextEquals("web_app"u8) || reader.ValueTextEquals("login_url"u8) || reader.ValueTextEquals("copy_text"u8)
            || reader.ValueTextEquals("switch_inline_query"u8) || reader.ValueTextEquals("switch_inline_query_current_chat"u8)
            || reader.ValueTextEquals("switch_inline_query_chosen_chat"u8) || reader.ValueTextEquals("callback_game"u8) || reader.ValueTextEquals("pay"u8);
        Skip(ref reader);
        return isAction;
    }

    /// <summary>The UTF-8 length of the string value that comes next; -1 for another value.</summary>
    private static int ReadLength(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String) return -1;
        return reader.ValueIsEscaped ? System.Text.Encoding.UTF8.GetByteCount(reader.GetString()!) : reader.ValueSpan.Length;
    }

    private static void Skip(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }
}
