namespace SmartHeart.Infrastructure;

/// <summary>Which database keeps the data. Chosen by setting, never by operating system.</summary>
public enum DatabaseProvider
{
    /// <summary>A file beside the bot; one process.</summary>
    Sqlite,

    /// <summary>A server, also on another machine.</summary>
    SqlServer,
}

/// <summary>Where the data is kept.</summary>
/// <param name="Provider"><c>DB_PROVIDER</c>.</param>
/// <param name="ConnectionString"><c>DB_CONNECTION</c>, in the words of the provider.</param>
public sealed record DatabaseOptions(DatabaseProvider Provider, string ConnectionString)
{
    /// <summary>The file used when nothing is set.</summary>
    public const string DefaultSqlite = "Data Source=data/smartheart.db";

    /// <summary>How long writers wait for a database that another process holds before they give up; default 30 seconds.</summary>
    public TimeSpan LockPatience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Reads the two settings as they stand in the environment.</summary>
    /// <param name="provider"><c>sqlite</c> (also when empty) or <c>sqlserver</c>, in any case.</param>
    /// <param name="connection">A connection string; may be empty for <c>sqlite</c> only.</param>
    /// <returns>The options, or null when the values name no database.</returns>
    public static DatabaseOptions? From(string? provider, string? connection) => provider?.Trim().ToUpperInvariant() switch
    {
        null or "" or "SQLITE" => new(DatabaseProvider.Sqlite, string.IsNullOrWhiteSpace(connection) ? DefaultSqlite : connection),
        "SQLSERVER" when !string.IsNullOrWhiteSpace(connection) => new(DatabaseProvider.SqlServer, connection),
        _ => null,
    };
}
