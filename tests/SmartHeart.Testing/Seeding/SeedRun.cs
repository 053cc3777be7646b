using Microsoft.Data.Sqlite;

namespace SmartHeart.Testing.Seeding;

/// <summary>What the parts of one seeding share.</summary>
internal sealed class SeedRun(SqliteConnection connection, SeedSize size)
{
    /// <summary>The version of the policy that people answered to.</summary>
    public const string PolicyVersion = "1";

    public SqliteConnection Connection { get; } = connection;

    public SeedSize Size { get; } = size;

    public Chance Chance { get; } = new(size.Seed);

    public Vocabulary Words { get; } = Vocabulary.Read();

    /// <summary>When each person came, by id − 1; null for those who agreed to nothing and so may read nothing.</summary>
    public DateTimeOffset?[] Readers { get; } = new DateTimeOffset?[size.Users];

    /// <summary>Our ids of what was ever published, and when.</summary>
    public List<(int Id, DateTimeOffset At)> Readable { get; } = [];

    /// <summary>Products that were ever published, and since when.</summary>
    public List<(int Id, DateTimeOffset Since)> Products { get; } = [];

    /// <summary>Events that were ever published, and since when.</summary>
    public List<(int Id, DateTimeOffset Since)> Events { get; } = [];

    /// <summary>Rows by table.</summary>
    public Dictionary<string, long> Rows { get; } = [];

    public SeedStatement Insert(string table, params string[] columns) => SeedStatement.Insert(Connection, table, columns);

    /// <summary>Tells how many rows a table got, and lets the statement go.</summary>
    public void Done(string table, SeedStatement insert)
    {
        Rows[table] = insert.Rows;
        insert.Dispose();
    }

    public void Execute(string sql)
    {
        using var command = Connection.CreateCommand();
#pragma warning disable CA2100 // Texts of the seeding and of the database's own schema; nobody types them.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
