// Azure Cosmos DB for several instances of Laurel: the account, the database, the containers of cosmos.json, and the right
// of Laurel's managed identity to work with them and to make nothing else.
//
//   az deployment group create --resource-group GROUP --template-file infra/cosmos.bicep \
//       --parameters account=NAME principalId=OBJECT_ID
//
// It has been parsed; nobody has compiled or deployed it yet.

@description('The account, of a name that nobody else in Azure has: lower case letters, digits and hyphens.')
@minLength(3)
@maxLength(44)
param account string

@description('The region; one writes, as Laurel expects.')
param location string = resourceGroup().location

@description('The object id of the managed identity that Laurel runs as; its client id is laurel.cosmos.identity.')
param principalId string

@description('Request units a second at most, scaled down to a tenth while it is quiet; 0 for an account without servers.')
param throughput int = 1000

@description('Whether the replicas stand in several zones of the region.')
param zoneRedundant bool = true

@description('Whether the account can be reached from outside of the bank\'s own network; without, add a private endpoint.')
@allowed(['Enabled', 'Disabled'])
param publicNetworkAccess string = 'Disabled'

// What Laurel checks when it starts, and makes by itself where the account's key lets it.
var store = loadJsonContent('cosmos.json')
var isServerless = throughput == 0

// Cosmos DB Built-in Data Contributor
var contributor = '00000000-0000-0000-0000-000000000002'

resource cosmos 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: account
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: zoneRedundant
      }
    ]
    capabilities: isServerless ? [{ name: 'EnableServerless' }] : []
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    enableMultipleWriteLocations: false
    // By identity alone: there is no key that could be lost.
    disableLocalAuth: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: publicNetworkAccess
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: 'Continuous30Days'
      }
    }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-05-15' = {
  parent: cosmos
  name: store.database
  properties: {
    resource: {
      id: store.database
    }
    options: isServerless ? {} : { autoscaleSettings: { maxThroughput: throughput } }
  }
}

resource containers 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-05-15' = [
  for container in store.containers: {
    parent: database
    name: container.id
    properties: {
      resource: container
    }
  }
]

resource worker 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-05-15' = {
  parent: cosmos
  name: guid(cosmos.id, principalId, contributor)
  properties: {
    principalId: principalId
    roleDefinitionId: '${cosmos.id}/sqlRoleDefinitions/${contributor}'
    scope: cosmos.id
  }
}

@description('What laurel.cosmos.endpoint is to be.')
output endpoint string = cosmos.properties.documentEndpoint
