using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>Contacts have companies that we made.</summary>
/// <param name="Companies">One a person.</param>
[Allow(Role.System)]
public sealed record RecordCompanies(IReadOnlyList<KnownCompany> Companies) : ICommand<Done>;

internal sealed class RecordCompaniesHandler(ICrmRepository known) : ICommandHandler<RecordCompanies, Done>
{
    public async Task<Result<Done>> Handle(RecordCompanies command, CancellationToken cancellationToken)
    {
        var companies = command.Companies.ToDictionary(company => company.UserId, company => company.CompanyId);
        foreach (var contact in await known.Contacts(companies.Keys, cancellationToken)) contact.WorksAt(companies[contact.UserId]);
        return Done.Ok;
    }
}

/// <summary>A company that somebody works at.</summary>
/// <param name="UserId">Our id of the person.</param>
/// <param name="CompanyId">The CRM's id.</param>
public sealed record KnownCompany(int UserId, long CompanyId);
