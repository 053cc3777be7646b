using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.IntegrationTests;

public abstract class UnitOfWorkTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    [DatabaseFact]
    public async Task A_deferred_statement_that_fails_takes_the_tracked_changes_with_it()
    {
        await App.InScope(async scope =>
        {
            scope.GetRequiredService<IUserRepository>().Add(NewUser(1));
            scope.GetRequiredService<UnitOfWork>().Defer(new Statement("""INSERT INTO "NoSuchTable" VALUES (1)"""));
            await Should.ThrowAsync<Exception>(scope.GetRequiredService<IUnitOfWork>().Commit(default));
        });
        (await App.All<User>()).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task Ids_are_known_after_the_commit()
    {
        var user = NewUser(1);
        await App.Add(user);
        user.Id.ShouldBePositive();
    }

    [DatabaseFact]
    public async Task A_scope_may_commit_more_than_once()
    {
        await App.InScope(async scope =>
        {
            var unit = scope.GetRequiredService<IUnitOfWork>();
            var users = scope.GetRequiredService<IUserRepository>();
            users.Add(NewUser(1));
            await unit.Commit(default);
            (await users.FindByTelegramId(1, default))!.Speak("en");
            await unit.Commit(default);
        });
        (await App.All<User>()).ShouldHaveSingleItem().Language.ShouldBe("en");
    }

    [DatabaseFact]
    public async Task What_is_added_after_a_discard_is_saved_and_nothing_from_before()
    {
        await App.InScope(async scope =>
        {
            var unit = scope.GetRequiredService<IUnitOfWork>();
            scope.GetRequiredService<IUserRepository>().Add(NewUser(1));
            unit.Discard();
            scope.GetRequiredService<IAuditLog>().Add(new AuditEntry(App.Time.GetUtcNow(), 5, "x", "denied", "Export", denied: true));
            await unit.Commit(default);
        });
        (await App.All<User>()).ShouldBeEmpty();
        (await App.All<AuditEntry>()).ShouldHaveSingleItem().Denied.ShouldBeTrue();
    }

    [DatabaseFact]
    public async Task The_second_of_two_who_add_the_same_user_is_told()
    {
        await App.Add(NewUser(1));
        await Should.ThrowAsync<ConcurrencyConflictException>(App.Add(NewUser(1)));
    }

    [DatabaseFact]
    public async Task A_commit_that_was_cancelled_before_it_began_saves_nothing()
    {
        await App.InScope(async scope =>
        {
            scope.GetRequiredService<IUserRepository>().Add(NewUser(1));
            await Should.ThrowAsync<OperationCanceledException>(scope.GetRequiredService<IUnitOfWork>().Commit(new CancellationToken(true)));
        });
        (await App.All<User>()).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task Two_hundred_writers_at_once_all_come_through_and_one_bad_one_harms_only_itself()
    {
        var writers = Enumerable.Range(1, 200).Select(i => Task.Run(() => App.InScope(async scope =>
        {
            scope.GetRequiredService<IUserRepository>().Add(NewUser(i));
            if (i == 77)
                scope.GetRequiredService<UnitOfWork>().Defer(new Statement("""INSERT INTO "NoSuchTable" VALUES (1)"""));
            await scope.GetRequiredService<IUnitOfWork>().Commit(default);
        }))).ToList();

        await Should.ThrowAsync<Exception>(writers[76]);
        await Task.WhenAll(writers.Where((_, index) => index != 76));

        (await App.Read(context => context.Set<User>().Select(user => user.TelegramId).OrderBy(id => id).ToListAsync()))
            .ShouldBe(Enumerable.Range(1, 200).Where(i => i != 77).Select(i => (long)i));
    }

    private User NewUser(long telegramId) => User.Arrive(telegramId, null, App.Time.GetUtcNow());
}
