using Microsoft.Data.Sqlite;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Content;

namespace SmartHeart.Testing.Reading;

/// <summary>Some of everything that a SQLite database holds. Looking through all of it is fine here: it is done before anything is measured.</summary>
internal sealed class KeyPools(SqliteConnection connection)
{
    private const int Some = 2000;
    private const int Few = 50;
    private const string Published = """
        SELECT c."Id", c."Kind", c."CategoryId", c."Status" FROM "Content" c JOIN "Categories" g ON g."Id" = c."CategoryId"
        WHERE c."Status" = 1 AND NOT g."Hidden"
        """;

    public DateTimeOffset Now { get; } = Read(connection, """SELECT MAX("ReceivedAt") FROM "Inbox" """, row => new DateTimeOffset(row.GetInt64(0), TimeSpan.Zero))[0];

    public List<PersonKey> People { get; } = Read(connection, $"""SELECT "Id", "TelegramId" FROM "Users" ORDER BY random() LIMIT {Some}""", PersonAt);

    public List<PersonKey> Keenest { get; } = Read(
        connection,
        $"""
        SELECT "Id", "TelegramId" FROM "Users" JOIN (SELECT "UserId" FROM "Views" GROUP BY "UserId" ORDER BY COUNT(*) DESC LIMIT {Few}) ON "UserId" = "Id"
        """,
        PersonAt);

    /// <summary>In every status, as admins see them.</summary>
    public List<ItemKey> Items { get; } = Read(connection, """SELECT "Id", "Kind", "CategoryId", "Status" FROM "Content" ORDER BY "Id" DESC""", ItemAt);

    /// <summary>As users see them.</summary>
    public List<ItemKey> Shelves { get; } = Read(connection, $"""{Published} ORDER BY c."Rank" DESC, c."Id" DESC""", ItemAt);

    public List<ItemKey> Popular { get; } = Read(connection, $"""{Published} ORDER BY c."Views" DESC LIMIT {Few}""", ItemAt);

    /// <summary>By their time.</summary>
    public List<ItemKey> Events { get; } = Read(connection, $"""{Published} AND c."Kind" = 3 ORDER BY c."StartsAt" """, ItemAt);

    public List<ItemKey> Products { get; } = Read(connection, $"""{Published} AND c."Kind" = 2""", ItemAt);

    public List<(int, int)> Documents { get; } = Read(
        connection,
        $"""SELECT "ContentId", "FileId" FROM "Attachments" JOIN "Content" c ON c."Id" = "ContentId" WHERE "Role" = 2 AND c."Status" = 1 LIMIT {Some}""",
        PairAt);

    /// <summary>For what is ahead.</summary>
    public List<(int, int)> Registrations { get; } = Read(
        connection,
        $"""
        SELECT "UserId", "ContentId" FROM "Registrations" r JOIN "Content" c ON c."Id" = r."ContentId"
        WHERE r."State" = 1 AND c."EndsAt" > (SELECT MAX("ReceivedAt") FROM "Inbox") LIMIT {Some}
        """,
        PairAt);

    public List<(int, int)> Requests { get; } = Pairs(connection, "Requests", "ContentId");

    public List<(int, int)> Favourites { get; } = Pairs(connection, "Favourites", "ContentId");

    public List<(int, int)> Searches { get; } = Pairs(connection, "Searches", "Id");

    public List<ToldKey> Told { get; } = Read(
        connection,
        $"""SELECT "Id", "Profile_FullName", "Profile_Phone" FROM "Users" WHERE "Profile_Phone" IS NOT NULL ORDER BY random() LIMIT {Some}""",
        row => new ToldKey(row.GetInt32(0), row.GetString(1), row.GetString(2)));

    public List<(int, string)> Named { get; } = Read(
        connection,
        $"""SELECT "Id", "Username" FROM "Users" WHERE "Username" IS NOT NULL ORDER BY random() LIMIT {Some}""", row => (row.GetInt32(0), row.GetString(1)));

    public List<(int, string)> Tagged { get; } = Read(
        connection, $"""SELECT "UserId", "Tag" FROM "UserTags" ORDER BY random() LIMIT {Some}""", row => (row.GetInt32(0), row.GetString(1)));

    public List<Guid> RequestKeys { get; } = Read(connection, $"""SELECT "Key" FROM "Requests" LIMIT {Some}""", row => row.GetGuid(0));

    public List<(int, long, long)> CrmPeople { get; } = Read(
        connection,
        $"""SELECT l."UserId", l."LeadId", c."ContactId" FROM "CrmLeads" l JOIN "CrmContacts" c ON c."UserId" = l."UserId" LIMIT {Some}""",
        row => (row.GetInt32(0), row.GetInt64(1), row.GetInt64(2)));

    public List<(int, Guid)> Letters { get; } = Read(connection, $"""SELECT "Id", "Key" FROM "Letters" LIMIT {Some}""", row => (row.GetInt32(0), row.GetGuid(1)));

    public List<int> SavedSearches { get; } = Read(connection, $"""SELECT "Id" FROM "SavedSearches" LIMIT {Some}""", row => row.GetInt32(0));

    public List<FileKey> Files { get; } = Read(connection, $"""SELECT "Id", "UniqueId", "TelegramFileId" FROM "Files" ORDER BY random() LIMIT {Some}""", FileAt);

    public List<FileKey> LostFiles { get; } =
        Read(connection, $"""SELECT "Id", "UniqueId", "TelegramFileId" FROM "Files" WHERE "DeadSince" IS NOT NULL LIMIT {Some}""", FileAt);

    public List<ConversationKey> Talks { get; } = Read(
        connection, $"""SELECT "ChatId", "TopicId", "TelegramId" FROM "Conversations" LIMIT {Some}""",
        row => new ConversationKey(row.GetInt64(0), row.GetInt32(1), row.GetInt64(2)));

    public List<string> Titles { get; } = Read(connection, $"""SELECT "Title" FROM "Content" WHERE "Status" = 1 LIMIT {Some}""", row => row.GetString(0));

    private static PersonKey PersonAt(SqliteDataReader row) => new(row.GetInt32(0), row.GetInt64(1));

    private static FileKey FileAt(SqliteDataReader row) => new(row.GetInt32(0), row.GetString(1), row.GetString(2));

    private static (int, int) PairAt(SqliteDataReader row) => (row.GetInt32(0), row.GetInt32(1));

    private static ItemKey ItemAt(SqliteDataReader row) => new(row.GetInt32(0), (ContentKind)row.GetInt32(1), row.GetInt32(2), (ContentStatus)row.GetInt32(3));

    private static List<(int, int)> Pairs(SqliteConnection connection, string table, string other) =>
        Read(connection, $"""SELECT "UserId", "{other}" FROM "{table}" ORDER BY random() LIMIT {Some}""", PairAt);

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
        return found.Count > 0 ? found : throw new InvalidOperationException($"There is nothing to ask for: {sql}");
    }
}
