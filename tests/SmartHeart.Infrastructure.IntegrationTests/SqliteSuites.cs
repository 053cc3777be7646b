using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Users;

namespace SmartHeart.Infrastructure.IntegrationTests;

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteErasureTests() : ErasureTests(DatabaseProvider.Sqlite)
{
    [Fact]
    public async Task Free_pages_of_the_file_keep_nothing_of_what_was_erased()
    {
        await Live(Anna);
        await Fold();
        foreach (var mark in Marks.Where(mark => !char.IsDigit(mark[0]))) (await Keeps(mark)).ShouldBeTrue($"{mark} was not planted");

        await App.Send(new EraseMyData(), Anna);

        await Fold();
        foreach (var mark in Marks) (await Keeps(mark)).ShouldBeFalse(mark);
    }

    private Task<int> Fold() => App.Read(db => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));

    private async Task<bool> Keeps(string mark)
    {
        await using var stream = new FileStream(
            new SqliteConnectionStringBuilder(App.Database.ConnectionString).DataSource, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes);
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(mark)) >= 0;
    }
}

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteInboxTests() : InboxTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteOutboxTests() : OutboxTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteOutboxKitTests() : OutboxKitTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteUnitOfWorkTests() : UnitOfWorkTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteConversationTests() : ConversationTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteUserTests() : UserTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteContentTests() : ContentTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteContentReadTests() : ContentReadTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteUserReadTests() : UserReadTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteDueContentTests() : DueContentTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteSearchTests() : SearchTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteUserListReadTests() : UserListReadTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteDueDeletionTests() : DueDeletionTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteDueJournalTests() : DueJournalTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteTagReadTests() : TagReadTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteSettingsWatchTests() : SettingsWatchTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteCrmLinkTests() : CrmLinkTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteDueFeedTests() : DueFeedTests(DatabaseProvider.Sqlite);
