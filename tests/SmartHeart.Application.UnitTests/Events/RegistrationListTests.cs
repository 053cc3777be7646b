using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Events;
using SmartHeart.Domain.Events;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Events;

public sealed class RegistrationListTests : KindTests
{
    [Fact]
    public async Task An_admin_sees_who_comes_the_last_first_and_how_many_took_it_back()
    {
        var id = await Event();
        await Registered(id);

        var list = (await Send(Who.Admin, new ListRegistrations(id, new PageAt()))).ShouldBeOk();

        (list.Title, list.Registered, list.Cancelled).ShouldBe(("Лекция", 1, 1));
        list.Page.Items.ShouldHaveSingleItem().UserId.ShouldBe((await Stored(Who.Olga)).Id);
    }

    [Fact]
    public async Task An_owner_gets_those_who_come_and_those_who_do_not()
    {
        var id = await Event();
        await Registered(id);

        (await Send(Who.Owner, new ExportRegistrations(id))).ShouldBeOk();

        var wish = (await Wishes()).ShouldHaveSingleItem();
        (wish.ContentId, wish.Title).ShouldBe((id, "Лекция"));
        (await Rows(id, RegistrationState.Registered)).ShouldBe([(await Stored(Who.Olga)).Id]);
        (await Rows(id, RegistrationState.Cancelled)).ShouldBe([(await Stored(Who.Ivan)).Id]);
        var line = (await Journal())[^1];
        (line.Action, line.Subject, line.TargetId).ShouldBe((AuditActions.RegistrationsExported, "Лекция", id));
    }

    [Fact]
    public async Task Only_owners_take_personal_data_home_and_only_events_have_registrations()
    {
        var id = await Event();
        var material = await Published(await Category());

        (await Send(Who.Admin, new ExportRegistrations(id))).ShouldFail("access.denied");
        (await Send(Who.Ivan, new ListRegistrations(id, new PageAt()))).ShouldFail("access.denied");
        (await Send(Who.Admin, new ListRegistrations(material, new PageAt()))).ShouldFail("event.not_an_event");
        (await Send(Who.Owner, new ExportRegistrations(material))).ShouldFail("event.not_an_event");
        (await Send(Who.Owner, new ExportRegistrations(4000))).ShouldFail("content.gone");
        (await Wishes()).ShouldBeEmpty();
    }

    /// <summary>Ivan, who took it back, and Olga.</summary>
    private async Task Registered(int id)
    {
        await Reader(Who.Ivan);
        await Reader(Who.Olga);
        foreach (var who in new[] { Who.Ivan, Who.Olga }) (await Send(who, new RegisterForEvent(id))).ShouldBeOk();
        (await Send(Who.Ivan, new CancelRegistration(id))).ShouldBeOk();
    }

    private async Task<IEnumerable<int>> Rows(int id, RegistrationState state) =>
        (await Send(TestActor.System, new ReadEventToExport(id, state))).ShouldBeOk().Rows.Select(row => row.UserId);

    private async Task<List<RegistrationsToExport>> Wishes()
    {
        var payloads = await App.Read(db => db.Database
            .SqlQueryRaw<string>("""SELECT "Payload" AS "Value" FROM "Outbox" WHERE "Type" = 'registrations_export' """).ToListAsync());
        return [.. payloads.Select(payload => JsonSerializer.Deserialize<RegistrationsToExport>(payload)!)];
    }
}
