namespace SmartHeart.Infrastructure.Persistence.Writing;

/// <summary>One set-based statement of a hot path, run as it stands inside a write transaction.</summary>
/// <param name="Sql">Text with parameters <c>@p0</c>, <c>@p1</c>…; the same text is prepared once.</param>
/// <param name="Values">A value a parameter: numbers, strings, byte arrays, <see cref="DateTimeOffset"/> or null.</param>
internal sealed record Statement(string Sql, params object?[] Values);
