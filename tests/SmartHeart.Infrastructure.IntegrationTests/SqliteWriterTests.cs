using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Sqlite;
using SmartHeart.Infrastructure.Persistence.Writing;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests;

public sealed class SqliteWriterTests : IAsyncLifetime
{
    private TestApp _app = null!;

    public async Task InitializeAsync() => _app = await TestApp.Start();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Writers_wait_for_a_process_that_holds_the_file_and_readers_do_not()
    {
        await using var other = await Lock();
        var writers = Enumerable.Range(1, 20).Select(i => _app.Add(NewUser(i))).ToList();

        // The lock is there until the end: a reader that waited for it would never be through.
        (await _app.Read(context => context.Set<User>().CountAsync()).WaitAsync(TimeSpan.FromMinutes(1))).ShouldBe(0);
        await Task.Delay(TimeSpan.FromSeconds(2));
        writers.ShouldAllBe(writer => !writer.IsCompleted);

        await Execute(other, "ROLLBACK");
        await Task.WhenAll(writers);
        (await _app.All<User>()).Count.ShouldBe(20);
    }

    [Fact]
    public async Task A_file_locked_for_too_long_is_said_in_one_line_and_writing_goes_on_afterwards()
    {
        await using var impatient = await TestApp.Start(services =>
            services.AddSingleton<IWriter>(provider => ImpatientWriter(provider)));
        await using var other = new SqliteConnection($"{impatient.Database.ConnectionString};Pooling=False");
        await other.OpenAsync();
        await Execute(other, "BEGIN IMMEDIATE");

        var fault = await Should.ThrowAsync<DatabaseUnavailableException>(impatient.Add(NewUser(1)));
        fault.Message.ShouldContain("locked by another process");

        await Execute(other, "ROLLBACK");
        await impatient.Add(NewUser(1));
        (await impatient.All<User>()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_full_disk_is_said_in_one_line_and_the_units_before_it_stay()
    {
        await _app.Add(NewUser(1));
        // A limit on pages is what SQLite sees of a full disk; it belongs to the connection, so the writer itself sets it.
        await _app.InScope(async scope => await scope.GetRequiredService<IWriter>().Run(
            async (session, token) => await session.Query(new("PRAGMA max_page_count = 1"), row => row.GetInt64(0), token), default));

        var fault = await Should.ThrowAsync<Exception>(_app.InScope(async scope =>
        {
            for (var i = 2; i < 5000; i++)
                scope.GetRequiredService<IUserRepository>().Add(NewUser(i));
            await scope.GetRequiredService<IUnitOfWork>().Commit(default);
        }));

        fault.ShouldBeOfType<DatabaseUnavailableException>().Message.ShouldBe("The disk of the database is full.");
        (await _app.All<User>()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Every_connection_has_the_pragmas()
    {
        (await Pragma("journal_mode")).ShouldBe("wal");
        (await Pragma("foreign_keys")).ShouldBe("1");
        (await Pragma("synchronous")).ShouldBe("1");
    }

    private static SqliteWriter ImpatientWriter(IServiceProvider provider) =>
        new(provider.GetRequiredService<DatabaseOptions>() with { LockPatience = TimeSpan.FromMilliseconds(200) });

    private Task<string> Pragma(string name) => _app.Read(async context =>
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return (await command.ExecuteScalarAsync())!.ToString()!;
    });

    private async Task<SqliteConnection> Lock()
    {
        var other = new SqliteConnection($"{_app.Database.ConnectionString};Pooling=False");
        await other.OpenAsync();
        await Execute(other, "BEGIN IMMEDIATE");
        return other;
    }

    private static async Task Execute(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private User NewUser(long telegramId) => User.Arrive(telegramId, null, _app.Time.GetUtcNow());
}
