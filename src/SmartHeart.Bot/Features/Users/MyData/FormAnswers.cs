using System.Text.Json;

namespace SmartHeart.Bot.Features.Users.MyData;

/// <summary>What a half-filled form has been told.</summary>
internal static class FormAnswers
{
    /// <summary>Names and values of a draft, those that say something.</summary>
    /// <param name="draft">A JSON object.</param>
    public static IReadOnlyList<(string Field, string Value)> Of(string draft)
    {
        using var json = JsonDocument.Parse(draft);
        return [.. json.RootElement.EnumerateObject().Select(field => (field.Name, $"{field.Value}")).Where(field => field.Item2.Length > 0)];
    }
}
