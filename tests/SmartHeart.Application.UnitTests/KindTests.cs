using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Content;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Content;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests;

/// <summary>With products and events to look at, and a CRM to hear of them.</summary>
public abstract class KindTests : UseCaseTests
{
    protected DateTimeOffset Now => App.Time.GetUtcNow();

    protected async Task<int> Category(ContentKind kind, string title = "Раздел") =>
        (await Send(Who.Admin, new AddCategory { Kind = kind, Title = title })).ShouldBeOk().Id;

    protected async Task<int> Product(string title = "Айдентика")
    {
        var category = await Category(ContentKind.Product, $"Раздел {title}");
        return (await Send(Who.Admin, Draft(category, title) with { Kind = ContentKind.Product, Publish = true })).ShouldBeOk().Id;
    }

    /// <summary>Starts in so many hours and lasts two.</summary>
    protected Task<int> Event(string title = "Лекция", double inHours = 24) => Event(title, Now.AddHours(inHours), Now.AddHours(inHours + 2));

    protected async Task<int> Event(string title, DateTimeOffset starts, DateTimeOffset ends)
    {
        var category = await Category(ContentKind.Event, $"Раздел {title}");
        return (await Send(Who.Admin, Draft(category, title) with
        {
            Kind = ContentKind.Event,
            StartsAt = starts,
            EndsAt = ends,
            Place = "Большой зал",
            Publish = true,
        })).ShouldBeOk().Id;
    }

    protected Task Archived(int id) => Send(Who.Admin, new ArchiveContent(id));

    protected async Task FillsProfile(TestActor who) =>
        (await Send(who, new FillProfile { FullName = "Иван Петров", Phone = "+79161234567" })).ShouldBeOk();

    /// <summary>What waits for the CRM, in order and without our marks, with the key that keeps the order.</summary>
    protected async Task<List<(CrmMessage Message, string OrderKey)>> ForCrm()
    {
        var rows = await App.Read(db => db.Database
            .SqlQueryRaw<string>("""SELECT "OrderKey" || ' ' || "Payload" AS "Value" FROM "Outbox" WHERE "Type" = 'crm' ORDER BY "Id" """).ToListAsync());
        return [.. rows.Select(row => row.Split(' ', 2)).Select(row => (JsonSerializer.Deserialize<CrmMessage>(row[1])! with { Mark = "" }, row[0]))];
    }
}
