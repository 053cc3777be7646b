using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartHeart.Infrastructure.Persistence.Conversion;

/// <summary>Values kept as JSON in one column: read and written as a whole, asked about by nobody.</summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    /// <summary>Keeps the property as JSON; compared by it.</summary>
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property)
        where T : notnull
    {
        property.HasConversion(value => Write(value), stored => Read<T>(stored), new ValueComparer<T>(
            (left, right) => Write(left!) == Write(right!), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value));
        return property;
    }

    /// <summary>The value as it is stored.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>A stored value.</summary>
    public static T Read<T>(string stored) => JsonSerializer.Deserialize<T>(stored, Options)!;
}
