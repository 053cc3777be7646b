using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Telegram.Bot.Serialization;

namespace Telegram.Bot;

/// <summary>How the types of the Bot API are read and written as JSON.</summary>
public static class JsonBotAPI
{
    /// <summary>Read-only. Fit for an <see cref="Types.Update"/> that arrives by webhook.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(BotJsonContext.Default.Options)
        {
            // Cyrillic as it is: a third of the bytes and of the work of \uXXXX.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(BotJsonContext.Default, new DefaultJsonTypeInfoResolver()),
        };
        options.MakeReadOnly();
        return options;
    }
}
