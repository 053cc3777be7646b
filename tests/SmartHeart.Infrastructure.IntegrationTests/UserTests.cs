using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.IntegrationTests;

public abstract class UserTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    [DatabaseFact]
    public async Task A_user_comes_back_as_they_were_stored()
    {
        var now = App.Time.GetUtcNow();
        var user = User.Arrive(9_000_000_001, "m-12", now);
        user.Decide(ConsentKind.PersonalData, true, "2", now);
        user.FillProfile(PersonName.Parse("Анна Ильина").Value, null, JobTitle.Parse("Директор").Value, PhoneNumber.Parse("+79161234567").Value, now);
        user.IsCalled("Аня", "anna");
        await App.Add(user);

        var stored = await Get(user.Id);

        stored.TelegramId.ShouldBe(9_000_000_001);
        stored.Source.ShouldBe("m-12");
        stored.JoinedAt.ShouldBe(now);
        stored.PersonalData.ShouldBe(new Consent(ConsentState.Given, "2", now));
        stored.Advertising.ShouldBe(Consent.NotAsked);
        stored.Profile.ShouldBe(user.Profile);
        stored.Username.ShouldBe("anna");
    }

    [DatabaseFact]
    public async Task A_newcomer_is_stored_by_one_statement_as_the_model_would_store_them()
    {
        var now = App.Time.GetUtcNow();
        var (tracked, welcomed) = (User.Arrive(1, "m-12", now), User.Arrive(2, "m-12", now));
        await App.Add(tracked);
        await App.InScope(async services =>
        {
            services.GetRequiredService<IUserRepository>().Welcome(welcomed);
            await services.GetRequiredService<IUnitOfWork>().Commit(CancellationToken.None);
        });

        var stored = await App.All<User>();

        stored.Count.ShouldBe(2);
        Told(stored.Single(u => u.TelegramId == 2)).ShouldBe(Told(stored.Single(u => u.TelegramId == 1)));

        static string Told(User user) => string.Join('|', typeof(User).GetProperties()
            .Where(p => p.Name is not (nameof(User.Id) or nameof(User.TelegramId) or nameof(User.ConsentLog)))
            .Select(p => $"{p.Name}={p.GetValue(user)}"));
    }

    [DatabaseFact]
    public async Task Two_newcomers_with_one_telegram_id_are_a_conflict()
    {
        await App.Add(User.Arrive(1, null, App.Time.GetUtcNow()));

        await Should.ThrowAsync<ConcurrencyConflictException>(() => App.InScope(async services =>
        {
            services.GetRequiredService<IUserRepository>().Welcome(User.Arrive(1, null, App.Time.GetUtcNow()));
            await services.GetRequiredService<IUnitOfWork>().Commit(CancellationToken.None);
        }));
    }

    [DatabaseFact]
    public async Task A_user_without_a_profile_has_none()
    {
        var user = User.Arrive(1, null, App.Time.GetUtcNow());
        await App.Add(user);
        (await Get(user.Id)).Profile.ShouldBeNull();
    }

    [DatabaseFact]
    public async Task A_profile_is_filled_and_changed_later()
    {
        var now = App.Time.GetUtcNow();
        var user = User.Arrive(1, null, now);
        await App.Add(user);
        foreach (var company in new[] { "Альфа", "Бета" })
        {
            await Change(user.Id, found => found.FillProfile(
                PersonName.Parse("Анна Ильина").Value, CompanyName.Parse(company).Value, null, PhoneNumber.Parse("+79161234567").Value, now));
            (await Get(user.Id)).Profile!.Company!.Value.ShouldBe(company);
        }
    }

    [DatabaseFact]
    public async Task Answers_about_consent_are_added_to_the_log()
    {
        var user = User.Arrive(1, null, App.Time.GetUtcNow());
        await App.Add(user);
        await Change(user.Id, found => found.Decide(ConsentKind.PersonalData, true, "1", App.Time.GetUtcNow()));
        await Change(user.Id, found => found.Withdraw(ConsentKind.PersonalData, "1", App.Time.GetUtcNow()));
        (await App.All<ConsentEntry>()).OrderBy(entry => entry.Id).Select(entry => entry.State).ShouldBe([ConsentState.Given, ConsentState.Withdrawn]);
    }

    [DatabaseFact]
    public async Task A_touch_notes_the_later_time_only()
    {
        var user = User.Arrive(1, null, App.Time.GetUtcNow());
        await App.Add(user);
        await Touch(user.Id, user.JoinedAt.AddHours(2));
        await Touch(user.Id, user.JoinedAt.AddHours(1));
        (await Get(user.Id)).LastSeenAt.ShouldBe(user.JoinedAt.AddHours(2));
    }

    private Task<User> Get(int id) => App.Read(context => context.Set<User>().SingleAsync(user => user.Id == id));

    private Task Change(int id, Action<User> change) => App.InScope(async scope =>
    {
        change((await scope.GetRequiredService<IUserRepository>().Find(id, default))!);
        await scope.GetRequiredService<IUnitOfWork>().Commit(default);
    });

    private Task Touch(int id, DateTimeOffset at) => App.InScope(scope =>
    {
        scope.GetRequiredService<IUserRepository>().Touch(id, at);
        return scope.GetRequiredService<IUnitOfWork>().Commit(default);
    });
}
