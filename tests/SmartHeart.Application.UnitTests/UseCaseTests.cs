using System.Text.Json;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Content;
using SmartHeart.Application.Feed;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests;

/// <summary>Sends requests through the real pipeline to a database of its own.</summary>
public abstract class UseCaseTests : IAsyncLifetime
{
    protected TestApp App { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        App = await TestApp.Start(Configure);
        Began();
    }

    public async Task DisposeAsync() => await App.DisposeAsync();

    /// <summary>Adds to the app, or replaces in it.</summary>
    protected virtual void Configure(IServiceCollection services)
    {
    }

    /// <summary>What holds from the beginning.</summary>
    protected virtual void Began()
    {
    }

    /// <summary>Begins again with an empty app.</summary>
    protected async Task StartAnew()
    {
        await App.DisposeAsync();
        await InitializeAsync();
    }

    protected Task<Result<T>> Send<T>(TestActor who, IRequest<Result<T>> request) => App.Send(request, who);

    /// <summary>Has started the bot.</summary>
    protected async Task<TestActor> Newcomer(TestActor who)
    {
        (await Send(who, new StartBot())).ShouldBeOk();
        return who;
    }

    /// <summary>Has started the bot and agreed to the policy.</summary>
    protected async Task<TestActor> Reader(TestActor who)
    {
        await Newcomer(who);
        (await Send(who, new DecideConsent(ConsentKind.PersonalData, Granted: true))).ShouldBeOk();
        return who;
    }

    protected async Task<int> Category(string title = "Раздел", ContentKind kind = ContentKind.Material) =>
        (await Send(Who.Admin, new AddCategory { Title = title, Kind = kind })).ShouldBeOk().Id;

    protected async Task<int> Published(int category, string title = "Материал")
    {
        App.Time.Advance(TimeSpan.FromMinutes(1));
        return (await Send(Who.Admin, Draft(category, title) with { Publish = true })).ShouldBeOk().Id;
    }

    protected async Task<int> Drafted(int category, string title = "Черновик") => (await Send(Who.Admin, Draft(category, title))).ShouldBeOk().Id;

    protected async Task<ManagedContent> Shown(int id) => (await Send(Who.Admin, new ShowContent(id))).ShouldBeOk();

    protected Task<User> Stored(TestActor who) =>
        App.Read(db => db.Set<User>().Include(user => user.ConsentLog).SingleAsync(user => user.TelegramId == who.TelegramId));

    /// <summary>What waits for the activity feed, in order.</summary>
    protected async Task<List<FeedEvent>> FeedEvents()
    {
        var payloads = await App.Read(db => db.Database
            .SqlQueryRaw<string>("""SELECT "Payload" AS "Value" FROM "Outbox" WHERE "Type" = 'feed' ORDER BY "Id" """).ToListAsync());
        return [.. payloads.Select(payload => JsonSerializer.Deserialize<FeedEvent>(payload, JsonSerializerOptions.Web)!)];
    }

    protected async Task<List<string>> Feed() => [.. (await FeedEvents()).Select(entry => entry.Kind)];

    protected Task<List<AuditEntry>> Journal() => App.Read(db => db.Set<AuditEntry>().OrderBy(entry => entry.Id).ToListAsync());

    protected static AddContent Draft(int category, string title = "Черновик") => new() { CategoryId = category, Title = title, Body = "<b>Текст</b>" };

    protected static UploadedFile Photo(string uniqueId) => new(uniqueId, $"id-{uniqueId}", FileKind.Photo);

    protected static UploadedFile Paper(string uniqueId) =>
        new(uniqueId, $"id-{uniqueId}", FileKind.Document, $"{uniqueId}.pdf", 1024, "application/pdf");
}
