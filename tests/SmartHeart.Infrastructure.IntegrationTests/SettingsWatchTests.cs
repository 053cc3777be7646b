using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Settings;
using SmartHeart.Infrastructure.Settings;

namespace SmartHeart.Infrastructure.IntegrationTests;

public abstract class SettingsWatchTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    private const string Name = "text.ru.menu.title";

    private readonly CurrentSettings _other = new();

    private ISettings Here => App.Services.GetRequiredService<ISettings>();

    [DatabaseFact]
    public async Task A_change_is_known_here_at_once_and_to_another_host_when_it_looks()
    {
        await Change("Куда?");
        Here.Now[Name].ShouldBe("Куда?");
        _other.Now[Name].ShouldBeNull();

        await Look();
        (_other.Now[Name], _other.Now.Revision, _other.Now.VersionOf(Name)).ShouldBe(("Куда?", 1, 1));
    }

    [DatabaseFact]
    public async Task As_long_as_nothing_changes_nothing_is_read_anew()
    {
        await Change("Куда?");
        await Look();
        var known = _other.Now;
        await Look();
        _other.Now.ShouldBeSameAs(known);
    }

    [DatabaseFact]
    public async Task What_was_read_before_a_change_of_our_own_does_not_hide_it()
    {
        await Change("Первое");
        var old = Here.Now;
        await Change("Второе");
        App.Services.GetRequiredService<CurrentSettings>().Take(old);
        Here.Now[Name].ShouldBe("Второе");
    }

    [DatabaseFact]
    public async Task Of_two_changes_of_the_same_moment_one_is_refused()
    {
        await Change("Первое");
        await Should.ThrowAsync<ConcurrencyConflictException>(App.InScope(async scope =>
        {
            await Touch(scope, "Второе");
            await Change("Третье");
            await scope.GetRequiredService<IUnitOfWork>().Commit(default);
        }));
        Here.Now[Name].ShouldBe("Третье");
    }

    private Task Change(string value) => App.InScope(async scope =>
    {
        await Touch(scope, value);
        await scope.GetRequiredService<IUnitOfWork>().Commit(default);
    });

    private async Task Touch(IServiceProvider scope, string value)
    {
        var settings = scope.GetRequiredService<ISettingRepository>();
        (await settings.Get(Name, default)).Change(value, 7, App.Time.GetUtcNow());
        (await settings.Get(Setting.Revision, default)).Touch(7, App.Time.GetUtcNow());
    }

    private Task Look() =>
        new SettingsWatch(App.Services.GetRequiredService<IServiceScopeFactory>(), _other, App.Time, NullLogger<SettingsWatch>.Instance).Look(default);
}
