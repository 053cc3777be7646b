using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using SmartHeart.Infrastructure;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Migrations.SqlServer;

/// <summary>For <c>dotnet ef</c>: the model as SQL Server has it. Nothing is opened.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<SmartHeartDbContext>
{
    public SmartHeartDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<SmartHeartDbContext>();
        Database.Configure(builder, new DatabaseOptions(DatabaseProvider.SqlServer, "Server=localhost;Database=SmartHeart"));
        return new(builder.Options);
    }
}
