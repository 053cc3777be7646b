using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Application.Crm.Sync;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Users;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>People and contacts of the CRM that have one number.</summary>
public abstract class CrmLinkTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    [DatabaseFact]
    public async Task More_numbers_than_a_query_takes_are_looked_up_all()
    {
        var ivan = await Person(101, "+79161234567");
        var phones = Enumerable.Range(0, 2500).Select(i => PhoneNumber.Stored($"+7900{i:D7}")).Append(PhoneNumber.Stored("+79161234567")).ToList();

        var owners = await App.InScope(scope => scope.GetRequiredService<ICrmLinks>().Owners(phones, default));

        owners.ShouldBe([new PhoneOwner(PhoneNumber.Stored("+79161234567"), ivan, null, false, null, false)]);
    }

    [DatabaseFact]
    public async Task A_link_and_its_lead_are_written_once_whoever_else_did_it_meanwhile()
    {
        var ivan = await Person(101, "+79161234567");

        await Commit(links => Link(links, ivan, 7, 50));
        await Commit(links => Link(links, ivan, 8, 51));

        var link = (await App.All<CrmContact>()).ShouldHaveSingleItem();
        (link.ContactId, link.CompanyId, link.IsOurs, link.LinkedAt).ShouldBe((7, null, false, App.Time.GetUtcNow()));
        var lead = (await App.All<CrmLead>()).ShouldHaveSingleItem();
        (lead.UserId, lead.LeadId, lead.PipelineId, lead.StatusId, lead.StatusAt, lead.CreatedAt).ShouldBe((ivan, 50, 77, 1, null, App.Time.GetUtcNow()));
        var owner = (await App.InScope(scope => scope.GetRequiredService<ICrmLinks>().Owners([PhoneNumber.Stored("+79161234567")], default))).ShouldHaveSingleItem();
        (owner.ContactId, owner.IsOurs, owner.LinkedAt, owner.HasLead).ShouldBe((7, false, App.Time.GetUtcNow(), true));
    }

    [DatabaseFact]
    public async Task Who_is_erased_between_the_look_and_the_link_is_not_linked()
    {
        var ivan = await Person(101, "+79161234567");
        await App.InScope(async scope =>
        {
            var user = await scope.GetRequiredService<IUserRepository>().Find(ivan, default);
            user!.Erase(App.Time.GetUtcNow());
            await scope.GetRequiredService<IUnitOfWork>().Commit(default);
        });

        await Commit(links => Link(links, ivan, 7, 50));

        (await App.All<CrmContact>()).ShouldBeEmpty();
        (await App.All<CrmLead>()).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task People_without_a_contact_are_counted_and_others_are_not()
    {
        await Person(101, "+79161234567");
        await Person(102, "+79161234568", agrees: false);
        var olga = await Person(103, "+79161234569");
        await App.Add(User.Arrive(104, null, App.Time.GetUtcNow()), new CrmContact(olga, 7, null, true, App.Time.GetUtcNow()));

        (await App.InScope(scope => scope.GetRequiredService<ICrmLinks>().CountUnlinked(default))).ShouldBe(1);
    }

    private void Link(ICrmLinks links, int userId, long contactId, long leadId)
    {
        links.Link(userId, contactId, App.Time.GetUtcNow());
        links.Adopt(userId, contactId, new CrmLeadStanding(leadId, 77, 1), App.Time.GetUtcNow());
    }

    private Task Commit(Action<ICrmLinks> act) => App.InScope(async scope =>
    {
        act(scope.GetRequiredService<ICrmLinks>());
        await scope.GetRequiredService<IUnitOfWork>().Commit(default);
    });

    private async Task<int> Person(long telegramId, string phone, bool agrees = true)
    {
        var user = User.Arrive(telegramId, null, App.Time.GetUtcNow());
        user.Decide(ConsentKind.PersonalData, agrees, "1", App.Time.GetUtcNow());
        user.FillProfile(PersonName.Parse("Иван Петров").Value, null, null, PhoneNumber.Stored(phone), App.Time.GetUtcNow());
        await App.Add(user);
        await App.Add([.. PersonTerms.Of(user).Select(term => (object)new UserTerm { Term = term, UserId = user.Id })]);
        return user.Id;
    }
}
