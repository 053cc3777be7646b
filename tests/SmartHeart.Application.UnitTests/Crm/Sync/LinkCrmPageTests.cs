using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Application.Crm.Sync;
using SmartHeart.Application.UnitTests.Crm.Panel;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Crm.Sync;

/// <summary>Whom a page of contacts is about.</summary>
public sealed class LinkCrmPageTests : PanelCase
{
    private const string Phone = "+79161234567";
    private const string Other = "+79161234568";

    [Fact]
    public async Task Who_has_the_number_of_a_contact_is_linked_and_others_are_counted()
    {
        var ivan = await Person(101, Phone);
        await Person(102, "+79160000000");
        await Start();
        Crm.Pages = [[Contact(7, [], Other, Phone), Contact(8, [], "+79031111111"), Contact(9, [])]];

        var run = await Page();

        (run.Pages, run.Contacts, run.Linked, run.Known, run.Strangers, run.Doubles, run.Leads, run.IsRead).ShouldBe((1, 3, 1, 0, 2, 0, 0, false));
        var link = (await App.All<CrmContact>()).ShouldHaveSingleItem();
        (link.UserId, link.ContactId, link.IsOurs, link.LinkedAt).ShouldBe((ivan, 7, false, App.Time.GetUtcNow()));
        (await Send(TestActor.System, new ReportCrmSync(run))).ShouldBeOk().NotFound.ShouldBe(1);
        (await Page(run)).IsRead.ShouldBeTrue();
    }

    [Fact]
    public async Task The_newest_open_lead_of_our_pipeline_becomes_their_own_and_starts_nothing()
    {
        var ivan = await Person(101, Phone);
        await Start();
        Crm.Pages = [[Contact(7, [50, 51, 52, 53], Phone)]];
        Crm.Leads = [new(50, Pipeline, 1), new(51, Pipeline, 2), new(52, Pipeline, 142), new(53, Pipeline + 1, 3)];

        (await Page()).Leads.ShouldBe(1);

        var lead = (await App.All<CrmLead>()).ShouldHaveSingleItem();
        (lead.UserId, lead.LeadId, lead.PipelineId, lead.StatusId, lead.StatusAt, lead.RequestKey, lead.TriedAt).ShouldBe((ivan, 51, Pipeline, 2, null, null, null));
        lead.Mark.Length.ShouldBe(CrmMark.Length);
        Crm.Asked.ShouldBe([2, 2]);
    }

    [Fact]
    public async Task Who_has_a_lead_of_their_own_keeps_it()
    {
        var ivan = await Person(101, Phone);
        await App.Add(CrmLead.Plan(ivan, null, App.Time.GetUtcNow()));
        await Start();
        Crm.Pages = [[Contact(7, [50], Phone)]];
        Crm.Leads = [new(50, Pipeline, 1)];

        var run = await Page();

        (run.Linked, run.Leads).ShouldBe((1, 0));
        (await App.All<CrmLead>()).ShouldHaveSingleItem().LeadId.ShouldBeNull();
        Crm.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_several_contacts_with_one_number_the_oldest_is_taken_also_over_pages()
    {
        var ivan = await Person(101, Phone);
        await Start();
        Crm.Pages = [[Contact(7, [], Phone), Contact(8, [], Phone)], [Contact(9, [], Phone)]];

        var run = await Page(await Page());

        (run.Linked, run.Known, run.Doubles, run.Strangers).ShouldBe((1, 0, 2, 0));
        (await App.All<CrmContact>()).Select(link => (link.UserId, link.ContactId)).ShouldBe([(ivan, 7)]);
    }

    [Fact]
    public async Task Two_accounts_of_one_number_share_the_contact()
    {
        await Person(101, Phone);
        await Person(102, Phone);
        await Start();
        Crm.Pages = [[Contact(7, [], Phone)]];

        (await Page()).Linked.ShouldBe(2);

        (await App.All<CrmContact>()).Select(link => link.ContactId).ShouldBe([7, 7]);
    }

    [Fact]
    public async Task Who_was_linked_before_is_left_alone()
    {
        var (ivan, olga) = (await Person(101, Phone), await Person(102, Other));
        await App.Add(new CrmContact(ivan, 7, 3, true, App.Time.GetUtcNow()), new CrmContact(olga, 70, null, false, App.Time.GetUtcNow()));
        App.Time.Advance(TimeSpan.FromMinutes(1));
        await Start();
        Crm.Pages = [[Contact(7, [], Phone), Contact(8, [], Other)]];

        var run = await Page();

        (run.Linked, run.Known, run.Doubles).ShouldBe((0, 1, 1));
        (await App.All<CrmContact>()).Select(link => (link.UserId, link.ContactId, link.IsOurs)).ShouldBe([(ivan, 7, true), (olga, 70, false)], ignoreOrder: true);
    }

    [Fact]
    public async Task A_page_that_was_not_kept_counts_the_same_when_it_is_done_again()
    {
        await Person(101, Phone);
        await Start();
        Crm.Pages = [[Contact(7, [50], Phone), Contact(8, [], Phone), Contact(9, [])]];
        Crm.Leads = [new(50, Pipeline, 1)];

        var first = await Page();
        App.Time.Advance(TimeSpan.FromMinutes(1));
        var again = await Page();

        again.ShouldBe(first);
        (first.Linked, first.Leads, first.Doubles, first.Strangers).ShouldBe((1, 1, 1, 1));
        (await App.All<CrmLead>()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Who_was_erased_or_took_consent_back_is_nobody_to_link()
    {
        await Person(101, Phone);
        await Person(102, Other);
        (await Send(TestActor.User(101), new EraseMyData())).ShouldBeOk();
        (await Send(TestActor.User(102), new WithdrawConsent(ConsentKind.PersonalData))).ShouldBeOk();
        await Start();
        Crm.Pages = [[Contact(7, [], Phone, Other)]];

        var run = await Page();

        (run.Linked, run.Strangers).ShouldBe((0, 1));
        (await App.All<CrmContact>()).ShouldBeEmpty();
        (await Send(TestActor.System, new ReportCrmSync(run))).ShouldBeOk().NotFound.ShouldBe(0);
    }

    [Fact]
    public async Task Digits_in_a_name_are_no_phone()
    {
        await Person(101, Other);
        (await Send(TestActor.User(101), new FillProfile { FullName = "Иван Петров", Company = $"Трест {Phone[1..]}", Phone = Other })).ShouldBeOk();
        await Start();
        Crm.Pages = [[Contact(7, [], Phone)]];

        (await Page()).Linked.ShouldBe(0);
    }

    [Fact]
    public async Task A_crm_that_does_not_answer_is_waited_for_and_nothing_is_lost()
    {
        await Person(101, Phone);
        await Start();
        Crm.Pages = [[Contact(7, [], Phone)]];
        Crm.Fault = new CrmException(CrmFault.Away, "Bad Gateway");

        var waits = await Page();
        var run = await Page(waits);

        (waits.Waits, waits.Pages, waits.Linked).ShouldBe(("Bad Gateway", 0, 0));
        (run.Waits, run.Pages, run.Linked).ShouldBe((null, 1, 1));
    }

    private static CrmListed Contact(long id, long[] leads, params string[] phones) => new(id, null, [.. phones.Select(PhoneNumber.Stored)], leads);

    private async Task Start() => (await Send(Who.Admin, new StartCrmSync())).ShouldBeOk();

    /// <summary>One page, from where a run is or as it began.</summary>
    private async Task<CrmSync> Page(CrmSync? run = null)
    {
        run ??= (await Send(Who.Admin, new Application.Crm.Panel.ShowCrm())).ShouldBeOk().Sync!;
        var step = (await Send(TestActor.System, new LinkCrmPage(run))).ShouldBeOk();
        step.IsGone.ShouldBeFalse();
        return step.Run;
    }
}
