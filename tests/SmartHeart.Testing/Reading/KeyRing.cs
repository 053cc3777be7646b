using System.Globalization;
using Microsoft.Data.Sqlite;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Content;

namespace SmartHeart.Testing.Reading;

/// <summary>Keys of a SQLite database, to draw sample calls from: half of the draws go to what is used most, half to anything.</summary>
public sealed class KeyRing
{
    private const int Some = 2000;
    private const int Few = 50;
    private readonly Random _random = new(7);
    private readonly List<PersonKey> _people;
    private readonly List<PersonKey> _keenest;
    private readonly List<ItemKey> _items;
    private readonly List<ItemKey> _published;
    private readonly List<ItemKey> _popular;
    private readonly List<(int, int)> _documents;
    private readonly List<(int, int)> _registrations;
    private readonly List<string> _files;
    private readonly List<ConversationKey> _talks;

    private KeyRing(SqliteConnection connection)
    {
        // Looking through everything once is fine here: it is done before anything is measured.
        _people = Read(connection, $"""SELECT "Id", "TelegramId" FROM "Users" ORDER BY random() LIMIT {Some}""", PersonAt);
        _keenest = Read(
            connection,
            $"""
            SELECT "Id", "TelegramId" FROM "Users" JOIN (SELECT "UserId" FROM "Views" GROUP BY "UserId" ORDER BY COUNT(*) DESC LIMIT {Few}) ON "UserId" = "Id"
            """,
            PersonAt);
        const string item = """SELECT c."Id", c."Kind", c."CategoryId", c."Status" FROM "Content" c""";
        const string published = """ JOIN "Categories" g ON g."Id" = c."CategoryId" WHERE c."Status" = 1 AND NOT g."Hidden" """;
        _items = Read(connection, $"""{item} ORDER BY c."Id" DESC""", ItemAt);
        _published = Read(connection, $"""{item} {published} ORDER BY c."Rank" DESC, c."Id" DESC""", ItemAt);
        _popular = Read(connection, $"""{item} {published} ORDER BY c."Views" DESC LIMIT {Few}""", ItemAt);
        _documents = Read(
            connection,
            $"""SELECT "ContentId", "FileId" FROM "Attachments" JOIN "Content" c ON c."Id" = "ContentId" WHERE "Role" = 2 AND c."Status" = 1 LIMIT {Some}""",
            PairAt);
        _registrations = Read(connection, $"""SELECT "UserId", "ContentId" FROM "Registrations" ORDER BY random() LIMIT {Some}""", PairAt);
        _files = Read(connection, $"""SELECT "UniqueId" FROM "Files" ORDER BY random() LIMIT {Some}""", row => row.GetString(0));
        _talks = Read(
            connection, $"""SELECT "ChatId", "TopicId", "TelegramId" FROM "Conversations" LIMIT {Some}""",
            row => new ConversationKey(row.GetInt64(0), row.GetInt32(1), row.GetInt64(2)));
    }

    /// <summary>Reads the keys there are.</summary>
    /// <exception cref="InvalidOperationException">A kind of thing is missing altogether.</exception>
    public static KeyRing Load(string connectionString)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        connection.Open();
        return new KeyRing(connection);
    }

    /// <summary>Keys of one call.</summary>
    public ReadKeys Draw()
    {
        var item = Either(_popular, _published);
        var managed = OneOf(_items);
        var (bookworm, anybody) = (OneOf(_keenest), OneOf(_people));
        return new()
        {
            Person = _random.Next(2) == 0 ? bookworm : anybody,
            Bookworm = bookworm,
            Anybody = anybody,
            TelegramIds = [.. Enumerable.Range(0, 20).Select(_ => OneOf(_people).TelegramId)],
            Item = item,
            LastOfShelf = _published.Last(other => other.CategoryId == item.CategoryId),
            Managed = managed,
            LastOfKind = _items.Last(other => other.Kind == managed.Kind),
            Document = OneOf(_documents),
            Registration = OneOf(_registrations),
            Talk = OneOf(_talks),
            UniqueIds = [.. Enumerable.Range(0, 10).Select(_ => OneOf(_files))],
        };
    }

    private static PersonKey PersonAt(SqliteDataReader row) => new(row.GetInt32(0), row.GetInt64(1));

    private static (int, int) PairAt(SqliteDataReader row) => (row.GetInt32(0), row.GetInt32(1));

    private static ItemKey ItemAt(SqliteDataReader row) => new(row.GetInt32(0), (ContentKind)row.GetInt32(1), row.GetInt32(2), (ContentStatus)row.GetInt32(3));

    private static List<T> Read<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> at)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Made of the constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var found = new List<T>();
        while (reader.Read())
            found.Add(at(reader));
        return found.Count > 0 ? found : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Nothing to ask for: {sql}"));
    }

    private T Either<T>(List<T> used, List<T> all) => OneOf(_random.Next(2) == 0 ? used : all);

    private T OneOf<T>(List<T> all) => all[_random.Next(all.Count)];
}
