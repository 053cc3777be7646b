using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.AmoCrm;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Crm.Panel;

/// <summary>With a CRM that is on and can be read.</summary>
public abstract class PanelCase : IAsyncLifetime
{
    protected const int Pipeline = 77;

    private protected ListedCrm Crm { get; } = new();

    protected TestApp App { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        App = await TestApp.Start(services => services
            .AddSingleton<ICrmApi>(Crm)
            .AddSingleton(new AmoOptions { Url = new Uri("https://agency.amocrm.ru"), AccessToken = "secret", PipelineId = Pipeline }));
        App.Crm.IsOn = true;
    }

    public async Task DisposeAsync() => await App.DisposeAsync();

    protected Task<Result<T>> Send<T>(TestActor who, IRequest<Result<T>> request) => App.Send(request, who);

    /// <summary>Somebody with a profile; what the CRM was to learn of it is taken away.</summary>
    protected async Task<int> Person(long telegramId, string phone)
    {
        var who = TestActor.User(telegramId);
        App.Crm.IsOn = false;
        (await Send(who, new StartBot())).ShouldBeOk();
        (await Send(who, new DecideConsent(ConsentKind.PersonalData, Granted: true))).ShouldBeOk();
        (await Send(who, new FillProfile { FullName = "Иван Петров", Phone = phone })).ShouldBeOk();
        App.Crm.IsOn = true;
        return await App.Read(db => db.Set<User>().Where(user => user.TelegramId == telegramId).Select(user => user.Id).SingleAsync());
    }

    /// <summary>Something that was set aside.</summary>
    protected async Task<long> Parked(string payload, long? about, string reason = "Bad Request: phone")
    {
        var now = App.Time.GetUtcNow();
        await App.Read(db => db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "Outbox" ("Type", "Payload", "CreatedAt", "NotBefore", "Attempts", "About", "ParkedAt", "LastReason") VALUES ('crm', {payload}, {now.UtcTicks}, {now.UtcTicks}, 3, {about}, {now.UtcTicks}, {reason})"""));
        return await App.Read(db => db.Database.SqlQueryRaw<long>("""SELECT MAX("Id") AS "Value" FROM "Outbox" """).SingleAsync());
    }

    /// <summary>How many wait of a type, and how many were set aside.</summary>
    protected Task<(int Waiting, int Parked)> Outbox(string type) => App.InScope(async scope =>
    {
        var backlog = await scope.GetRequiredService<Application.Common.Ports.IOutboxDesk>().Backlog(type, default);
        return (backlog.Waiting, backlog.Parked);
    });

    protected async Task<List<(string Action, string? Subject)>> Journal() =>
        [.. (await App.All<AuditEntry>()).OrderBy(entry => entry.Id).Where(entry => entry.Action.StartsWith("crm.", StringComparison.Ordinal)).Select(entry => (entry.Action, (string?)entry.Subject))];
}
