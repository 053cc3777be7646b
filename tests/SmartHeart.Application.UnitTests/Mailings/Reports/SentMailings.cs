using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Mailings.Reports;

/// <summary>A mailing that went to some people, by the real sender on a real database; only Telegram is scripted.</summary>
public abstract class SentMailings : IAsyncLifetime
{
    private protected TestApp App { get; private set; } = null!;

    private protected ScriptedBroadcaster Telegram { get; } = new();

    public async Task InitializeAsync() => App = await TestApp.Start(services => services.AddSingleton<IBroadcaster>(Telegram));

    public async Task DisposeAsync() => await App.DisposeAsync();

    private protected Task<Result<T>> Send<T>(TestActor who, MediatR.IRequest<Result<T>> request) => App.Send(request, who);

    /// <summary>People with Telegram ids from 1 who want mailings.</summary>
    private protected async Task Readers(int count)
    {
        for (var id = 1; id <= count; id++)
        {
            var who = new TestActor(Role.User, id, $"Читатель {id}");
            (await Send(who, new StartBot())).ShouldBeOk();
            (await Send(who, new DecideConsent(ConsentKind.PersonalData, true))).ShouldBeOk();
            (await Send(who, new DecideConsent(ConsentKind.Advertising, true))).ShouldBeOk();
        }
    }

    /// <summary>Starts one.</summary>
    private protected async Task<int> Started(MailingContent? content = null, params MailingButton[] buttons)
    {
        var now = App.Time.GetUtcNow();
        var mailing = Mailing.Draft(content ?? new MailingContent([new MailingPart(null, Html: "Скидка")]), Interests.News, now).Value;
        mailing.PutButtons([.. buttons], now).ShouldBeOk();
        await App.Add(mailing);
        (await Send(Who.Admin, new StartMailing(mailing.Id))).ShouldBeOk();
        return mailing.Id;
    }

    /// <summary>Starts one and sends it to everybody.</summary>
    private protected async Task<int> Sent(MailingContent? content = null, params MailingButton[] buttons)
    {
        var id = await Started(content, buttons);
        await Run(id);
        return id;
    }

    private protected Task Run(int id, CancellationToken stop = default) => App.Services.GetRequiredService<MailingPump>().Run(id, stop);

    private protected async Task<MailingView> Shown(int id) => (await Send(Who.Admin, new ShowMailing(id))).ShouldBeOk();

    private protected Task<List<Recipient>> Recipients(int id) =>
        App.Read(db => db.Set<Recipient>().Where(one => one.MailingId == id).OrderBy(one => one.UserId).ToListAsync());

    /// <summary>What waits to be told, in order.</summary>
    private protected Task<List<string>> Told() => App.Read(db => db.Database
        .SqlQueryRaw<string>("""SELECT "Payload" AS "Value" FROM "Outbox" WHERE "Type" = 'mailing_notice' ORDER BY "Id" """).ToListAsync());

    /// <summary>Lets time pass until something that waits in the background is done.</summary>
    private protected async Task Until(Task done)
    {
        for (var i = 0; i < 20_000 && !done.IsCompleted; i++)
        {
            await Task.WhenAny(done, Task.Delay(2));
            if (!done.IsCompleted) App.Time.Advance(TimeSpan.FromSeconds(1));
        }

        await done;
    }
}
